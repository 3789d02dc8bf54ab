import type { DriverLauncher, PageOptions } from './driver.ts';
import { startScreen } from './screen.ts';
import { startWebDriver } from './webdriver.ts';
import { cleanSession } from './webkit-clean.ts';
import { type WebkitDriver, webkitDriver } from './webkit-driver.ts';

/** A running WebKit with its screen: one window of one session. */
type Session = { driver: WebkitDriver; end(): Promise<void> };

/**
 * Opens WebKit behind the proxy. To start one takes seconds, so a page that is closed leaves its session, cleaned, to
 * the next page; pages that are open at once have one each. What readers prefer is set at the start of a session, so
 * only those for readers without wishes are kept.
 */
export async function launchWebkit(proxyPort: number): Promise<DriverLauncher> {
  const running = new Set<Session>();
  const idle: Session[] = [];

  const start = async (options: PageOptions): Promise<Session> => {
    const screen = await startScreen();
    const webDriver = await startWebDriver(screen.display, proxyPort, options);
    const session = {
      driver: webkitDriver(webDriver, screen),
      async end() {
        running.delete(session);
        await webDriver.close();
        await screen.close();
      },
    };
    running.add(session);
    return session;
  };

  const leave = async (session: Session, isOrdinary: boolean) => {
    if (!isOrdinary) return session.end();
    try {
      await cleanSession(session.driver);
      idle.push(session);
    } catch (error) {
      console.warn('A WebKit session could not be cleaned, so it was ended:', error);
      await session.end();
    }
  };

  return {
    async open(options) {
      const isOrdinary = options.colorScheme === 'light' && !options.reducedMotion && options.javaScript;
      const session = (isOrdinary && idle.pop()) || (await start(options));
      let left: Promise<void> | undefined;
      await session.driver.resize(options.width, options.height);
      return {
        ...session.driver,
        close() {
          left ??= leave(session, isOrdinary);
          return left;
        },
      };
    },
    async close() {
      for (const session of running) await session.end();
    },
  };
}
