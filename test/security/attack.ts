import type { Markup } from './entrances.ts';

/** The part of a descriptor that decides about the attributes of its embeds. */
export interface Rights {
  readonly options: readonly string[];
  readonly allow: string;
  readonly sandbox: string;
}

/** The order to a page: what goes in, and what may come out. */
export interface Order {
  readonly payloads: readonly string[];
  readonly markups: readonly Markup[];
  /** One of so many markups in turn takes each payload: 1 for all. */
  readonly every: number;
  /** Selector of our tags. */
  readonly tags: string;
  /** Selector of what each card has once it is drawn. */
  readonly drawn: string;
  /** A work of each kind that the library reads with a file or a queue of its own. */
  readonly end: readonly Markup[];
  readonly providers: Readonly<Record<string, Rights>>;
  /** The names of providers that take turns in the place of `¤`. */
  readonly turns: readonly string[];
}

/** The findings of a page. */
export type Report = {
  sections: number;
  embeds: number;
  frames: number;
  problems: string[];
  /** One address for each provider, kind of address and host. */
  addresses: [provider: string, kind: string, href: string][];
};

type Section = { section: HTMLElement; markup: Markup; before: string; turn: number };

type Embed = HTMLElement & { state?: string; provider?: string; activate(): Promise<void> };

/**
 * Puts payloads into markups, waits for the library, activates each embed, and checks every node and attribute
 * that has come of it. Runs in the page, so it must not use anything outside.
 */
export async function attack({
  payloads,
  markups,
  every,
  tags,
  drawn,
  end,
  providers,
  turns,
}: Order): Promise<Report> {
  const CHUNK = 300;
  // After a hundred changes within one task the library lets a page wait for a second.
  const CHANGES_A_TASK = 50;
  // Longer than the library waits for anything but a file, and all files are there.
  const QUIET_MS = 60;
  const TIMEOUT_MS = 8000;
  const OWN =
    'from call args src provider state title poster load ratio width height fill class v-pre ng-non-bindable'.split(
      ' ',
    );
  const FRAME = 'title allow sandbox referrerpolicy allowfullscreen loading part src height'.split(' ');
  const INSIDE = new Set(
    (
      'part class name type role d viewBox fill-rule aria-label aria-hidden aria-busy href rel src alt loading decoding ' +
      'referrerpolicy lang dir height tabindex target width datetime'
    ).split(' '),
  );
  const NODES = new Set(
    (
      'slot div span bdi button a svg path img iframe p b br blockquote ul ol li pre code time strong i em u s small sub ' +
      'sup q cite figure figcaption'
    ).split(' '),
  );
  const main = document.querySelector('main') as HTMLElement;
  // Embed codes of one service can have options of another.
  const options = Object.values(providers).flatMap(({ options }) => options);
  const report: Report = { sections: 0, embeds: 0, frames: 0, problems: [], addresses: [] };
  const addresses = new Map<string, [string, string, string]>();

  const build = (markup: Markup, fill: (text: string) => string): Node => {
    if (typeof markup === 'string') return new Text(fill(markup));
    const [tag, attributes, ...children] = markup;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, fill(value));
    element.append(...children.map(child => build(child, fill)));
    return element;
  };

  const namesIn = (markup: Markup): string[] =>
    typeof markup === 'string'
      ? []
      : [markup[0], ...markup.slice(2).flatMap(child => namesIn(child as Markup))];

  const seen = new Set<string>();
  let changed = 0;
  new MutationObserver(() => {
    changed = performance.now();
  }).observe(main, { childList: true, subtree: true, attributes: true, characterData: true });
  const settled = async (last: Element) => {
    changed = performance.now();
    const isPending = ({ state, shadowRoot }: Embed) =>
      !state || (state === 'card' && !shadowRoot?.querySelector(drawn));
    const deadline = changed + TIMEOUT_MS;
    const pending = () =>
      last.querySelectorAll(tags).length < last.children.length
        ? last
        : [...main.querySelectorAll<Embed>(`section:not(:last-child) :is(${tags})`)].find(isPending);
    while (performance.now() - changed < QUIET_MS || (pending() && performance.now() < deadline))
      await new Promise(resolve => setTimeout(resolve, QUIET_MS / 4));
    const late = pending();
    if (late) report.problems.push(`nothing has come of ${late.outerHTML.slice(0, 300)}`);
  };

  const checkAddress = (provider: string, kind: string, href: string, tell: (why: string) => void) => {
    if (!URL.canParse(href)) return tell(`${kind} ${href}`);
    const { protocol, host, origin } = new URL(href);
    if (protocol !== 'https:' || /["'<>\s`]/.test(href)) tell(`${kind} ${href}`);
    const key = `${provider} ${kind} ${origin === 'null' ? protocol : host}`;
    if (!addresses.has(key)) addresses.set(key, [provider, kind, href]);
  };

  const checkFrame = (frame: Element, provider: string, tell: (why: string) => void) => {
    report.frames += 1;
    const { allow, sandbox } = providers[provider] ?? {};
    const wrong = frame.getAttributeNames().filter(name => !FRAME.includes(name));
    if (wrong.length) tell(`attributes of a frame: ${wrong}`);
    if (frame.getAttribute('allow') !== allow) tell(`allow ${frame.getAttribute('allow')}`);
    if ((frame.getAttribute('sandbox') ?? '') !== sandbox) tell(`sandbox ${frame.getAttribute('sandbox')}`);
    checkAddress(provider, 'frame', frame.getAttribute('src') ?? '', tell);
  };

  const checkInside = (embed: Embed, tell: (why: string) => void) => {
    const provider = embed.provider ?? '';
    for (const node of embed.shadowRoot?.querySelectorAll('*') ?? []) {
      const { localName } = node;
      if (!NODES.has(localName)) tell(`<${localName}> in the card`);
      if (localName === 'iframe') {
        checkFrame(node, provider, tell);
        continue;
      }
      const wrong = node.getAttributeNames().filter(name => !INSIDE.has(name));
      if (wrong.length) tell(`attributes in the card: ${wrong}`);
      const href = node.getAttribute('href');
      if (node.part.contains('link')) checkAddress(provider, 'link', href ?? '', tell);
      else if (href !== null && !/^https?:\/\//i.test(href)) tell(`a link ${href}`);
      const isOwn = embed.hasAttribute('poster');
      if (node.part.contains('poster') && !isOwn)
        checkAddress(provider, 'picture', node.getAttribute('src') ?? '', tell);
    }
  };

  // A driver takes long for each frame. So one is made for each work and its options, and for each tenth title.
  const isNew = (embed: Embed, turn: number) => {
    const { options = [] } = providers[embed.provider ?? ''] ?? {};
    const key = ['provider', ...options].map(name => embed.getAttribute(name)).join('\n');
    const isTenth = turn % 10 === 0;
    return (isTenth || !seen.has(key)) && seen.add(key);
  };

  const inTime = (work: Promise<void>) =>
    Promise.race([work.then(() => true), new Promise(resolve => setTimeout(resolve, TIMEOUT_MS))]);

  const check = async ({ section, markup, before, turn }: Section, tell: (why: string) => void) => {
    const written = new Set(namesIn(markup));
    const embeds = [...section.querySelectorAll<Embed>(tags)];
    const inside = [...section.querySelectorAll('template')].flatMap(({ content }) => [
      ...content.querySelectorAll('*'),
    ]);
    for (const node of [...section.querySelectorAll('*'), ...inside]) {
      const { localName, shadowRoot } = node;
      // The link of an embed, and the words of a quotation, are text only.
      if (node.slot === 'plain' && /^(?:a|blockquote)$/.test(localName)) {
        if (node.children[0]) tell(`<${node.children[0].localName}> in a link`);
        if (!/^(?:https:.*)?$/.test((node as HTMLAnchorElement).href ?? '')) tell(`a link ${node.outerHTML}`);
      } else if (!written.has(localName) && !shadowRoot && localName !== 'template')
        tell(`<${localName}> in the page`);
    }
    const attributes = typeof markup === 'string' ? {} : markup[1];
    for (const embed of embeds) {
      report.embeds += 1;
      if (isNew(embed, turn) && !(await inTime(embed.activate())))
        tell(`activate() hangs: ${embed.outerHTML.slice(0, 300)}`);
      const allowed = [...OWN, ...Object.keys(attributes), ...options];
      const wrong = embed.getAttributeNames().filter(name => !allowed.includes(name));
      if (wrong.length) tell(`attributes of an embed: ${wrong}`);
      checkInside(embed, tell);
      const isShown = embed.shadowRoot?.querySelector('[part~=card],[part~=frame]');
      const isWritten = embed.shadowRoot?.querySelector('slot') && embed.textContent === before;
      if (!isShown && !isWritten)
        tell(`neither a card nor the author’s text: ${embed.outerHTML.slice(0, 300)}`);
    }
    if (!embeds.length && section.textContent !== before) tell('the author’s text has changed');
  };

  const pairs = payloads.flatMap((payload, turn) =>
    markups.flatMap((markup, place) => ((turn + place) % every ? [] : [{ payload, turn, markup }])),
  );
  for (let index = 0; index < pairs.length; index += CHUNK) {
    const chunk = pairs.slice(index, index + CHUNK).map(({ payload, turn, markup }) => {
      const section = document.createElement('section');
      const fill = (text: string) =>
        text
          .replaceAll('¤', turns[turn % turns.length] ?? '')
          .replaceAll('№', `${1000 + turn}`)
          .replaceAll('§', () => payload);
      section.append(build(markup, fill));
      return { section, markup, payload, turn, before: section.textContent ?? '' };
    });
    // The library reads the nodes of each kind in their order, so once the last of each kind are embeds it has read all others.
    const last = document.createElement('section');
    last.append(...end.map(markup => build(markup, text => text)));
    main.replaceChildren(...chunk.map(({ section }) => section), last);
    await settled(last);
    for (const part of chunk) {
      const { section, markup, payload } = part;
      report.sections += 1;
      if (report.sections % CHANGES_A_TASK === 0) await new Promise(resolve => setTimeout(resolve));
      await check(part, why => {
        const [text, where] = [payload, JSON.stringify(markup)].map(text => text.slice(0, 120));
        if (report.problems.length < 50) report.problems.push(`${text} in ${where}: ${why}`);
      });
      section.remove();
    }
  }
  return { ...report, addresses: [...addresses.values()] };
}
