import type { Plugin } from 'vite';

interface Property {
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

/** Leaves out of the descriptors what only the loader's table, the docs and the tests read: these fields. */
export const lightDescriptors = (unread: readonly string[]): Plugin => ({
  name: 'light-descriptors',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/providers/')) return null;
    const cuts: Property[] = [];
    for (const node of this.parse(code).body) {
      const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
      if (declaration?.type !== 'VariableDeclaration') continue;
      for (const { init } of declaration.declarations) {
        if (init?.type !== 'ObjectExpression') continue;
        const properties = init.properties as readonly Property[];
        cuts.push(...properties.filter(({ key }) => key?.name && unread.includes(key.name)));
      }
    }
    let light = code;
    for (const { start, end } of cuts.reverse()) {
      light = light.slice(0, start) + light.slice(end).replace(/^\s*,/, '');
    }
    return { code: light, map: null };
  },
});
