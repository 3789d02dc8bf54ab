import { clickActions, moveActions, pressActions } from './actions.ts';
import type { BidiBrowser } from './bidi.ts';
import type { Driver } from './driver.ts';

const COMMITTED = 'browsingContext.navigationCommitted';

/** The events that the driver needs. */
export const EVENTS: readonly string[] = [COMMITTED];

type Evaluation =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Opens a tab with a storage of its own in Firefox, and drives it. */
export async function firefoxDriver(
  { send, on }: BidiBrowser,
  size: { width: number; height: number },
): Promise<Driver> {
  const { userContext } = await send<{ userContext: string }>('browser.createUserContext', {
    acceptInsecureCerts: true,
  });
  const { context } = await send<{ context: string }>('browsingContext.create', {
    type: 'window',
    userContext,
  });
  const act = async (actions: object[]) => {
    await send('input.performActions', { context, actions });
  };
  const resize: Driver['resize'] = async (width, height) => {
    await send('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: 1 });
  };
  await resize(size.width, size.height);

  return {
    resize,
    async navigate(url, wait) {
      if (wait === 'load') {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
        return;
      }
      let forget = () => {};
      const committed = new Promise<void>(resolve => {
        forget = on(COMMITTED, context, resolve);
      });
      await send('browsingContext.navigate', { context, url, wait: 'none' });
      await committed;
      forget();
    },
    async run(expression, timeoutMs) {
      const evaluation = await send<Evaluation>(
        'script.evaluate',
        { expression, target: { context }, awaitPromise: true },
        timeoutMs,
      );
      if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
      return evaluation.result.value ?? '';
    },
    moveTo: (x, y) => act(moveActions(x, y)),
    clickAt: (x, y) => act(clickActions(x, y)),
    press: key => act(pressActions(key)),
    async screenshot() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async front() {
      await send('browsingContext.activate', { context });
    },
    async close() {
      await send('browser.removeUserContext', { userContext });
    },
  };
}
