import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { PASSAGES } from './lit-passages.ts';

// All of this is of Lit's readable form, as the other has no names to go by:
// https://lit.dev/docs/tools/development/#development-and-production-builds

/** Declarations, and what stands there instead in the files for pages. */
const VALUES: Readonly<Record<string, string>> = {
  // What only the readable form does.
  DEV_MODE: 'false',
  ENABLE_EXTRA_SECURITY_HOOKS: 'false',
  ENABLE_SHADYDOM_NOPATCH: 'false',
  // No browser that runs this library needs one.
  polyfillSupport: 'undefined',
  // Templates here bind no properties, no `?attributes` and no elements.
  PropertyPart: 'AttributePart',
  BooleanAttributePart: 'AttributePart',
  ElementPart: 'AttributePart',
  // A listener here is a function from the start and stays one.
  shouldRemoveListener: 'false',
  shouldAddListener: 'oldListener === nothing',
  // Nobody but these files hands it templates.
  trustFromTemplateString: '(_, html) => policy ? policy.createHTML(html) : html',
  // Attributes here are text and stay text.
  defaultConverter: '{ toAttribute: value => value, fromAttribute: value => value }',
};

/** Functions, and what a call of one is instead; `$2` is its second argument. */
const CALLS: Readonly<Record<string, string>> = {
  // Templates here have no directives, no lists, and nothing but words inside `style` and `textarea`.
  resolveDirective: '$2',
  isIterable: 'false',
  rawTextElement: 'false',
};

/** What is never so: a template that is not HTML, a part that is an element, a class with decorators. */
const NEVER = ['SVG_RESULT', 'MATHML_RESULT', 'ELEMENT_PART', 'metadata'];

/**
 * Statements by which copies of Lit find each other, servers and decorators find Lit, elements and controllers hear
 * of updates, and directives of coming and going: none here listens.
 */
const STATEMENTS = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'hostUpdate',
  'hostUpdated',
  'firstUpdated',
  'updated',
  'setConnected',
  'isConnected',
  '_$notifyConnectionChanged',
];

/** Methods that nothing calls any more. */
const METHODS = [
  '_commitIterable',
  'addInitializer',
  'endNode',
  'parentNode',
  'removeController',
  'startNode',
  'tagName',
  'firstUpdated',
  'updated',
  'setConnected',
  '_$isConnected',
  'finalizeStyles',
  'shouldUpdate',
];

// A method that does nothing of its own, now that statements are left out of it.
const IDLE = /^(\w+)\(\) \{\s*super\.\1\(\);[\s;]*\}$/;

// What Lit's own file does where style sheets can be constructed; the rest of it is for browsers where they can't,
// and there the loader can't keep room either. https://github.com/lit/lit/blob/main/packages/reactive-element/src/css-tag.ts
const CSS_TAG = `
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = sheet => sheet;
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const unsafeCSS = text => css([text]);
export class CSSResult {}
`;

const OWN =
  /\/(?:lit-html|lit-element|@lit\/reactive-element)\/(?=(?:lit-html|lit-element|reactive-element)\.js$)/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof (value as Node | null)?.type === 'string' && typeof (value as Node).start === 'number';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const mentions = (node: Node, name: string): boolean =>
  node.name === name || childrenOf(node).some(child => mentions(child, name));

/** What a node is called by which something may be left out. */
function nameOf(node: Node): string {
  const { id, callee, key, left, right, consequent, expression } = node as {
    [field: string]: Node | undefined;
  };
  if (expression && node.type === 'ExpressionStatement')
    return STATEMENTS.find(name => mentions(expression, name)) ?? '';
  const object = callee?.object as Node | undefined;
  return (
    [id, object ?? callee, key, left, right, consequent].find(part => NAMES.has(part?.name ?? ''))?.name ?? ''
  );
}

const anySpace = (passage: string) =>
  new RegExp(passage.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));

const NAMES = new Set([...Object.keys(VALUES), ...Object.keys(CALLS), ...NEVER, ...METHODS, ...STATEMENTS]);

/** Leaves out of Lit what these elements do not use. */
export function lightLit(): Plugin {
  const unused = new Set(NAMES);
  const unfound = new Map(PASSAGES.map(([passage, instead]) => [anySpace(passage), instead]));

  const without = (code: string): string => {
    let light = code;
    for (const [passage, instead] of unfound) {
      if (!passage.test(light)) continue;
      light = light.replace(passage, () => instead);
      unfound.delete(passage);
    }
    return light;
  };

  const light = (code: string, node: Node): string => {
    const name = nameOf(node);
    const text = inside(code, node);
    if (IDLE.test(text)) return '';
    const use = (instead: string | undefined) => {
      unused.delete(name);
      return instead ?? '';
    };
    switch (name && node.type) {
      case 'VariableDeclarator':
        return name in VALUES ? use(`${name} = ${VALUES[name]}`) : text;
      case 'ClassDeclaration':
      case 'FunctionDeclaration':
        return name in VALUES ? use(`const ${name} = ${VALUES[name]};`) : text;
      case 'CallExpression': {
        const second = (node.arguments as Node[])[1];
        return name in CALLS
          ? use(CALLS[name]?.replace('$2', () => (second ? light(code, second) : '')))
          : text;
      }
      case 'BinaryExpression':
        return NEVER.includes(name) ? use('false') : text;
      case 'ExpressionStatement':
        return use('');
      case 'MethodDefinition':
        return METHODS.includes(name) ? use('') : text;
      // Where both of these come to the same.
      case 'ConditionalExpression':
        return name in VALUES ? use(light(code, node.alternate as Node)) : text;
      default:
        return text;
    }
  };

  const inside = (code: string, node: Node): string => {
    let text = '';
    let at = node.start;
    for (const child of childrenOf(node).sort((a, b) => a.start - b.start)) {
      if (child.start < at) continue;
      text += code.slice(at, child.start) + light(code, child);
      at = child.end;
    }
    return text + code.slice(at, node.end);
  };

  return {
    name: 'light-lit',
    enforce: 'pre',
    load(id) {
      if (/@lit\/reactive-element\/css-tag\.js$/.test(id)) return CSS_TAG;
      if (!OWN.test(id)) return null;
      const code = without(readFileSync(id.replace(OWN, '$&development/'), 'utf8'));
      return inside(code, this.parse(code) as unknown as Node);
    },
    // A new version of Lit may call a thing otherwise; then these lists are out of date.
    buildEnd() {
      const missing = [...unused, ...unfound.keys()];
      if (missing.length) this.error(`light-lit: Lit has no ${missing.join(', ')}`);
    },
  };
}
