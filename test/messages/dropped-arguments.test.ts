import { expect, test } from 'vitest';
import { droppedArguments } from '../../src/messages/dropped-arguments.ts';
import { optionsOf } from '../../src/messages/known.ts';
import { resolveShortcode } from '../../src/providers/registry/resolve.ts';
import { readArguments } from '../../src/shortcode/arguments.ts';
import { delimit } from '../../src/shortcode/delimit.ts';

const droppedIn = (call: string) => {
  const [{ name = '', body = '' } = {}] = delimit(call);
  const given = readArguments(body) ?? { args: [], params: {} };
  const target = resolveShortcode({ ...given, name });
  if ('code' in target) return [target.code];
  return droppedArguments(
    given.params,
    optionsOf(target.provider) ?? [],
    name => !!target.reference[name],
  ).map(({ found, meant = '' }) => `${found} ${meant}`.trim());
};

test.each([
  ['{{< youtube id="nNFCc3nowfg" titel="A talk" >}}', ['titel= title=']],
  ['{{< youtube id="nNFCc3nowfg" start="abc" >}}', ['start=abc']],
  ['{{< youtube id="nNFCc3nowfg" strat="90" >}}', ['strat= start=']],
  ['{{< youtube id="nNFCc3nowfg" start="0" loop="false" controls="true" >}}', []],
  ['{{< youtube id="nNFCc3nowfg" class="wide" autoplay="1" t="90" >}}', []],
  ['{{< youtube id="nNFCc3nowfg" title="A" width="300" start="1m30s" >}}', []],
  // Another spelling of an option that the provider reads.
  ['{{< streamable id="hn8hq" muted="1" >}}', []],
  ['{{< tweet user="chezou" id="1324621428235268096" >}}', []],
  ['{{< tweet uesr="chezou" id="1324621428235268096" >}}', ['uesr= user=']],
])('of %s these count for nothing: %j', (call, expected) => expect(droppedIn(call)).toEqual(expected));
