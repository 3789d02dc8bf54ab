import type { Reporter, TestCase, TestModule } from 'vitest/node';

function* all(modules: readonly TestModule[]): Generator<TestCase> {
  for (const { children } of modules) yield* children.allTests();
}

/** Names the tests that failed first and passed then: each of them tells of something that wants looking at. */
// biome-ignore lint/style/noDefaultExport: vitest takes a reporter by its file.
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const test of all(modules)) {
      if (!test.diagnostic()?.flaky) continue;
      console.log(`PASSED AT THE SECOND TRY: ${test.module.relativeModuleId} > ${test.fullName}`);
      for (const { stack, message } of test.result().errors ?? []) console.log(stack ?? message);
    }
  }
}
