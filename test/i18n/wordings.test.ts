import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consentStrings } from '../../src/i18n/consent-strings.ts';
import { factsStrings } from '../../src/i18n/facts-strings.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { playbackStrings } from '../../src/i18n/playback-strings.ts';
import type { AllStrings } from '../../src/i18n/strings.ts';

const files = readdirSync('src/i18n/locales').map(file => file.replace('.ts', ''));

const further = { ...consentStrings, ...factsStrings, ...playbackStrings };

const locales = new Map<string, AllStrings>();
for (const file of files) {
  const [strings] = Object.values(await import(`../../src/i18n/locales/${file}.ts`)) as AllStrings[];
  locales.set(file, { ...further, ...strings! });
}
const of = (file: string): AllStrings => locales.get(file) ?? { ...en, ...further };

/** Returns all texts of a locale, with names that begin with a consonant and have no space or colon. */
const textsOf = (strings: AllStrings): readonly (readonly [name: string, text: string])[] => [
  ...Object.entries(strings).map(([name, phrase]): [string, string] => {
    const values = name === 'nth' ? ['TITLE', 2, 3] : /^(?:play|show)$/.test(name) ? ['TITLE', 'S'] : ['S'];
    if (name === 'ask') values.push('HOST');
    return [name, (phrase as (...values: unknown[]) => string)(...values)];
  }),
  ['post by', strings.post('S', 'USER')],
];

const WORDINGS: readonly (readonly [file: string, text: (strings: AllStrings) => string, wording: string])[] =
  [
    ['en', all => all.loading('X'), 'Loading from X…'],
    ['en', all => all.play('T', 'X'), 'Play T (loads from X)'],
    ['en', all => all.show('T', 'X'), 'Show T (loads from X)'],
    ['en', all => all.only('X'), 'You can only see this on X.'],
    ['en', all => all.failed('X'), 'X couldn’t show this here.'],
    ['en', all => all.privacy('X'), 'X’s privacy policy'],
    ['en', all => all.but('X'), 'All services except X'],
    ['en', all => all.always('X'), 'Always allow X'],
    ['en', all => all.revoke('X'), 'Ask again before loading X'],
    ['en', all => all.revokeAll(), 'Ask again for all services'],
    ['en', all => `${all.playNow()} / ${all.showNow()}`, 'Play / Show'],
    ['en', all => all.nth('Video on X', 2, 3), 'Video on X (2 of 3)'],
    ['en', all => all.skip(), 'Skip the player'],
    ['fr', all => all.allowed(), 'Chargé sans vous le demander\u202f:'],
    ['fr', all => all.nothing(), 'Rien n’est chargé depuis d’autres services sans vous le demander.'],
    ['fr', all => all.privacy('X'), 'Politique de confidentialité de X'],
    ['fr', all => all.privacy('Instagram'), 'Politique de confidentialité d’Instagram'],
    ['fr', all => all.privacy('YouTube'), 'Politique de confidentialité de YouTube'],
    [
      'nl',
      all => all.nothing(),
      'Er wordt niets van andere diensten geladen zonder dat het u wordt gevraagd.',
    ],
    ['nl', all => all.loading('X'), 'Wordt geladen van X…'],
    ['pt-pt', all => all.loading('X'), 'A carregar de X…'],
    ['pt-pt', all => all.revokeAll(), 'Voltar a perguntar sobre tudo'],
    ['pt-br', all => all.loading('X'), 'Carregando de X…'],
    ['pt-br', all => all.revokeAll(), 'Voltar a perguntar sobre tudo'],
    ['es', all => all.revokeAll(), 'Volver a preguntar por todo'],
    ['it', all => all.revokeAll(), 'Chiedi di nuovo per tutti i servizi'],
    ['de', all => all.nothing(), 'Ohne Nachfrage wird nichts von anderen Diensten geladen.'],
    ['de', all => all.loading('X'), 'Wird von X geladen…'],
    ['ja', all => all.allowed(), '確認なしで読み込むサービス：'],
    ['ja', all => all.revoke('X'), 'X は次回から確認する'],
    ['ja', all => all.privacy('X'), 'X のプライバシーポリシー'],
    ['ko', all => all.allowed(), '묻지 않고 불러오는 서비스:'],
    ['ar', all => all.open('X'), 'افتح في \u2068X\u2069'],
    ['hi', all => all.privacy('X'), 'X की गोपनीयता नीति'],
  ];

test.each(WORDINGS)('in %s the wording of %o is %j', (file, text, wording) =>
  expect(text(of(file))).toBe(wording),
);

const THROUGHOUT: readonly (readonly [rule: string, files: RegExp, wrong: RegExp])[] = [
  ['no space before an ellipsis, and no three dots', /./, /\s…|\.\.\./],
  ['no straight apostrophes or quotation marks', /./, /['"]/],
  ['spaces in pairs nowhere, nor at the ends', /./, /\s\s|^\s|\s$/],
  ['only closed brackets', /./, /\([^)]*$|（[^）]*$|「[^」]*$|“[^”]*$/],
  ['narrow no-break spaces before : ; ? !', /^fr$/, /[^\u202f][:;?!]/],
  ['no space before : ; ? !', /^(?!fr$)/, /\s[:;?!]/],
  ['full-width punctuation', /^(?:ja|zh-.*)$/, /[:;,?!()]|\.(?!$)/],
  [
    'a space between its own characters and Latin ones',
    /^(?:ja|zh-.*)$/,
    /\p{sc=Han}[A-Z\d]|[A-Z\d]\p{sc=Han}/u,
  ],
  ['Arabic letters, not Persian ones', /^ar$/, /[یکگپچژ]/],
  ['Persian letters, not Arabic ones', /^fa$/, /[يكىة]/],
  [
    'isolates around all that is not in its script',
    /^(?:ar|fa)$/,
    /(?<![\u2067\u2068@A-Z])@?[A-Z]|[A-Z](?![A-Z\u2069])/,
  ],
];

describe.each(files)('the strings of %s have', file => {
  test.each(THROUGHOUT.filter(([, affected]) => affected.test(file)))('%s', (_, __, wrong) =>
    expect(textsOf(of(file)).filter(([, text]) => wrong.test(text))).toEqual([]),
  );
});

test.each(['ru', 'uk'])('no letter of another script stands among the Cyrillic ones in %s', file => {
  const own = textsOf(of(file)).filter(([, text]) =>
    /\p{sc=Cyrillic}\p{sc=Latin}|\p{sc=Latin}\p{sc=Cyrillic}/u.test(text),
  );
  expect(own).toEqual([]);
});
