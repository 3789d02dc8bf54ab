import { labels } from 'virtual:privacy-pages';
import type { decisions, revoke, subscribe } from '../../consent/consent.ts';
import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { langOf } from '../../dom/lang-of.ts';
import type { LoadFile } from '../../fetching/fetcher.ts';
import { type ConsentStrings, consentStrings } from '../../i18n/consent-strings.ts';
import { localeFile } from '../../i18n/locale-file.ts';
import RULES from './embed-consent.css?inline';

/** What the list works with, of which a page has one. */
export interface ConsentContext {
  readonly consent: {
    readonly decisions: typeof decisions;
    readonly subscribe: typeof subscribe;
    readonly revoke: typeof revoke;
  };
  /** Brings the words of a language. */
  readonly load: LoadFile<{ readonly [strings: `locales/${string}`]: { readonly strings: ConsentStrings } }>;
  /** The language of a page that says none: a BCP 47 tag. */
  readonly lang: string;
}

const labelOf = (name: string): string => labels[name] ?? name;

function listed(names: readonly string[], lang: string): string {
  try {
    return new Intl.ListFormat(lang || 'en').format(names);
  } catch {
    // What `lang` says is no language.
    return names.join(', ');
  }
}

function make(tag: string, text: string, part: string, ...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement(tag);
  element.part.add(part);
  element.append(text, ...children);
  return element;
}

/** What the reader lets load, in words, with a button to take back each of it, or all. */
function drawn(
  decided: ReturnType<typeof decisions>,
  words: ConsentStrings,
  lang: string,
  take: (provider: string) => void,
): HTMLElement[] {
  const entries = [...decided];
  const button = (part: string, text: string, provider: string) => {
    const element = make('button', text, part) as HTMLButtonElement;
    element.type = 'button';
    element.onclick = () => take(provider);
    return element;
  };
  const denied = entries.flatMap(([name, granted]) => (granted ? [] : labelOf(name)));
  const items = entries
    .filter(([, granted]) => granted)
    .map(([name]) => {
      const label =
        name !== '*' ? labelOf(name) : denied.length ? words.but(listed(denied, lang)) : words.all();
      return make('li', `${label} `, 'allowed', button('revoke', words.revoke(label), name));
    });
  if (!items.length) return [make('p', words.nothing(), 'note')];
  const list = make('ul', '', 'list', ...items);
  list.ariaLabel = words.allowed();
  const all = items[1] ? [button('revoke-all', words.revokeAll(), '*')] : [];
  return [make('p', words.allowed(), 'note'), list, ...all];
}

/**
 * Lists what the reader lets load on pages that ask first, where the owner puts it, such as on the privacy page.
 * @tagname embed-consent
 * @csspart note - What stands before the list, or in its place.
 * @csspart list - The list.
 * @csspart allowed - One line of it.
 * @csspart revoke - The button that takes back one.
 * @csspart revoke-all - The button that takes back all.
 */
const consentElement = ({ consent, load, lang: pageLang }: ConsentContext) =>
  class EmbedConsent extends HTMLElement {
    #unsubscribe: (() => void) | undefined;
    #box: HTMLElement | undefined;

    connectedCallback(): void {
      this.#box ??= this.#begin();
      this.#unsubscribe = consent.subscribe(() => this.#draw());
      this.#draw();
    }

    disconnectedCallback(): void {
      this.#unsubscribe?.();
    }

    #begin(): HTMLElement {
      const root = this.attachShadow({ mode: 'open' });
      adoptSheet(root, RULES);
      const box = document.createElement('div');
      // Can be focused when the button that had the focus is gone.
      box.tabIndex = -1;
      root.append(box);
      return box;
    }

    async #draw(): Promise<void> {
      const lang = langOf(this, pageLang);
      const file = localeFile(lang);
      const came = file ? await load(`locales/${file}`).catch(() => undefined) : undefined;
      const take = (provider: string) => {
        consent.revoke(provider);
        this.#box?.focus();
      };
      this.#box?.replaceChildren(...drawn(consent.decisions(), came?.strings ?? consentStrings, lang, take));
    }
  };

/** Defines `<embed-consent>`, unless somebody has. */
export function defineEmbedConsent(
  context: ConsentContext,
  registry: CustomElementRegistry = customElements,
): void {
  if (!registry.get('embed-consent')) registry.define('embed-consent', consentElement(context));
}
