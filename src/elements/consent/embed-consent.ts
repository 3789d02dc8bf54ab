import { labels } from 'virtual:privacy-pages';
import type { decisions, revoke, subscribe } from '../../consent/consent.ts';
import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { langOf } from '../../dom/lang-of.ts';
import type { LoadFile } from '../../fetching/fetcher.ts';
import { type ConsentStrings, consentStrings } from '../../i18n/consent-strings.ts';
import { localeFile } from '../../i18n/locale-file.ts';
import RULES from './embed-consent.css?inline';

/** The parts of the page's code that the list uses, one instance per page: this file imports none of them. */
export interface ConsentContext {
  readonly consent: {
    readonly decisions: typeof decisions;
    readonly subscribe: typeof subscribe;
    readonly revoke: typeof revoke;
  };
  /** Fetches the strings of a language. */
  readonly load: LoadFile<{ readonly [strings: `locales/${string}`]: { readonly strings: ConsentStrings } }>;
  /** The BCP 47 tag for a page without `lang`. */
  readonly lang: string;
}

const labelOf = (name: string): string => labels[name] ?? name;

function formatList(names: readonly string[], lang: string): string {
  try {
    return new Intl.ListFormat(lang).format(names);
  } catch {
    // The `lang` attribute is not a valid tag, such as `en_GB`.
    return names.join(', ');
  }
}

function make(tag: string, text: string, part: string, ...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement(tag);
  element.part.add(part);
  element.append(text, ...children);
  return element;
}

/** Returns the list of consents, with a button to revoke each, and one to revoke all. */
function listOf(
  decided: ReturnType<typeof decisions>,
  strings: ConsentStrings,
  lang: string,
  revoke: (provider: string) => void,
): HTMLElement[] {
  const entries = [...decided];
  const button = (part: string, text: string, provider: string) => {
    const element = make('button', text, part) as HTMLButtonElement;
    element.type = 'button';
    element.onclick = () => revoke(provider);
    return element;
  };
  const denied = entries.flatMap(([name, granted]) => (granted ? [] : labelOf(name)));
  const items = entries
    .filter(([, granted]) => granted)
    .map(([name]) => {
      const label =
        name !== '*' ? labelOf(name) : denied.length ? strings.but(formatList(denied, lang)) : strings.all();
      const revokes = name === '*' ? strings.revokeAll() : strings.revoke(label);
      return make('li', `${label} `, 'allowed', button('revoke', revokes, name));
    });
  if (!items.length) return [make('p', strings.nothing(), 'note')];
  const list = make('ul', '', 'list', ...items);
  list.ariaLabel = strings.allowed();
  const all = items[1] ? [button('revoke-all', strings.revokeAll(), '*')] : [];
  return [make('p', strings.allowed(), 'note'), list, ...all];
}

/**
 * Lists the providers that the reader has consented to, with buttons to revoke. Site owners put it on a page of their
 * choice, such as the privacy page.
 * @tagname embed-consent
 * @csspart note - The text before the list, or in its place.
 * @csspart list - The list.
 * @csspart allowed - An item of the list: one provider, or all.
 * @csspart revoke - The button that revokes one consent.
 * @csspart revoke-all - The button that revokes all.
 */
const consentElement = ({ consent, load, lang: pageLang }: ConsentContext) =>
  class EmbedConsent extends HTMLElement {
    #unsubscribe: (() => void) | undefined;
    #box: HTMLElement | undefined;
    readonly #languages = new MutationObserver(() => void this.#render());

    connectedCallback(): void {
      this.#box ??= this.#createBox();
      this.#unsubscribe = consent.subscribe(() => this.#render());
      this.#languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
      this.#render();
    }

    disconnectedCallback(): void {
      this.#unsubscribe?.();
      this.#languages.disconnect();
    }

    #createBox(): HTMLElement {
      const root = this.attachShadow({ mode: 'open' });
      adoptSheet(root, RULES);
      const box = document.createElement('div');
      // Takes the focus when the focused button is removed.
      box.tabIndex = -1;
      root.append(box);
      return box;
    }

    async #render(): Promise<void> {
      const lang = langOf(this, pageLang);
      const file = localeFile(lang);
      const locale = file ? await load(`locales/${file}`).catch(() => undefined) : undefined;
      // The language has changed while the strings were on their way.
      if (lang !== langOf(this, pageLang)) return;
      // Names are listed in the language of the strings.
      const listLang = locale || /^en\b/i.test(lang) ? lang : 'en';
      const revoke = (provider: string) => {
        consent.revoke(provider);
        this.#box?.focus();
      };
      this.#box?.replaceChildren(
        ...listOf(consent.decisions(), locale?.strings ?? consentStrings, listLang, revoke),
      );
    }
  };

/** Defines `<embed-consent>`, unless it is defined already. */
export function defineEmbedConsent(
  context: ConsentContext,
  registry: CustomElementRegistry = customElements,
): void {
  if (!registry.get('embed-consent')) registry.define('embed-consent', consentElement(context));
}
