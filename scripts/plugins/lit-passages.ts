/**
 * Passages of Lit's readable form, and what stands there instead in the files for pages. White space makes no
 * difference, comments count. Each is one that these elements have no use for.
 */
export const PASSAGES: readonly (readonly [passage: string, instead: string])[] = [
  // Decorators and symbols as properties.
  ["Symbol.metadata ??= Symbol('metadata');", ''],
  ['...getOwnPropertySymbols(props),', ''],
  ['if (superCtor._initializers !== undefined) { this._initializers = [...superCtor._initializers]; }', ''],
  ['this.constructor._initializers?.forEach((i) => i(this));', ''],

  // Properties without attributes or accessors, and such as have accessors already.
  ['if (options.state) { options.attribute = false; }', ''],
  ['if (!options.noAccessor)', 'if (true)'],
  ['getOwnPropertyDescriptor(this.prototype, name) ?? { get() {', '{ get() {'],

  // Converters: an attribute is text and stays text.
  ['converter.toAttribute(value, options.type)', 'value'],
  ['converter.fromAttribute(value, options.type)', 'value'],
  ["typeof options.converter === 'function'", 'false'],
  ['options.converter?.fromAttribute !== undefined ? options.converter : defaultConverter', 'undefined'],
  ['options.converter?.toAttribute !== undefined ? options.converter : defaultConverter', 'undefined'],

  // Values that a property had at first.
  ['?? this.__defaultValues?.get(propName) ??', '??'],
  ['(options.useDefault &&', '(false &&'],
  ['if (useDefault && !(this.__defaultValues ??= new Map()).has(name))', 'if (false)'],
  ['if (!this.hasUpdated && !useDefault)', 'if (!this.hasUpdated)'],
  ['{ useDefault, reflect, wrapped }, initializeValue)', '{ reflect })'],
  ['if (elementProperties.size > 0)', 'if (false)'],

  // More style sheets than one, and updates that somebody may forbid.
  ['this.finalizeStyles(this.styles)', '[this.styles]'],
  ['this.shouldUpdate(changedProperties)', 'true'],

  // Comments and expressions in odd places of templates; templates that are compiled ahead.
  ["if (match[COMMENT_START] === '!--')", 'if (false)'],
  ['else if (match[COMMENT_START] !== undefined)', 'else if (false)'],
  ['else if (regex === commentEndRegex || regex === comment2EndRegex)', 'else if (false)'],
  ['else if (name.startsWith(marker))', 'else if (false)'],
  ['while ((i = node.data.indexOf(marker, i + 1)) !== -1)', 'while (false)'],
  [
    "typeof type === 'number' ? this._$getTemplate(result) : (type.el",
    'true ? this._$getTemplate(result) : (type.el',
  ],
];
