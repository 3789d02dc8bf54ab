/** A template engine that runs in the page and reads braces. */
export interface TemplateEngine {
  readonly name: string;
  /** Its script, under `node_modules/`. */
  readonly file: string;
  /** Attributes of the part of the page that it renders. */
  readonly attributes?: string;
  /** Its own markup for the value `greeting`. */
  readonly own: string;
  /** The script that starts it, with the element of that part as `root`. Empty if it starts by itself. */
  readonly start: string;
}

const whole = (render: string) => `root.innerHTML = ${render};`;

/** The engines, each used as its manual shows for a page that a server has written. */
export const TEMPLATE_ENGINES: readonly TemplateEngine[] = [
  {
    name: 'Vue 3',
    file: 'vue/dist/vue.global.prod.js',
    own: '{{ greeting }}',
    start: `Vue.createApp({ data: () => ({ greeting: 'Hello' }) }).mount(root);`,
  },
  {
    name: 'Vue 2',
    file: 'vue2/dist/vue.min.js',
    own: '{{ greeting }}',
    start: `new Vue({ el: root, data: { greeting: 'Hello' } });`,
  },
  {
    name: 'petite-vue',
    file: 'petite-vue/dist/petite-vue.iife.js',
    own: '{{ greeting }}',
    start: `PetiteVue.createApp({ greeting: 'Hello' }).mount(root);`,
  },
  {
    name: 'AngularJS',
    file: 'angular/angular.min.js',
    attributes: 'ng-app ng-init="greeting = \'Hello\'"',
    own: '{{ greeting }}',
    start: '',
  },
  {
    name: 'Alpine',
    file: 'alpinejs/dist/cdn.min.js',
    attributes: 'x-data="{ greeting: \'Hello\' }"',
    own: '<span x-text="greeting"></span>',
    start: '',
  },
  {
    name: 'Knockout',
    file: 'knockout/build/output/knockout-latest.js',
    own: '<span data-bind="text: greeting"></span>',
    start: `ko.applyBindings({ greeting: 'Hello' }, root);`,
  },
  {
    name: 'Mustache',
    file: 'mustache/mustache.min.js',
    own: '{{ greeting }}',
    start: whole(`Mustache.render(root.innerHTML, { greeting: 'Hello' })`),
  },
  {
    name: 'Handlebars',
    file: 'handlebars/dist/handlebars.min.js',
    own: '{{ greeting }}',
    start: whole(`Handlebars.compile(root.innerHTML)({ greeting: 'Hello' })`),
  },
  {
    name: 'Nunjucks',
    file: 'nunjucks/browser/nunjucks.min.js',
    own: '{{ greeting }}',
    start: whole(`nunjucks.renderString(root.innerHTML, { greeting: 'Hello' })`),
  },
];
