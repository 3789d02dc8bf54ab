import { expect } from 'vitest';
import { countPixels, isReddish } from '../support/browsers/pixels.ts';
import { eachEngine } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { pieces, text } from '../support/responders.ts';
import type { Handler } from '../support/web.ts';

// WebKit paints nothing of a loading page before it has about 200 characters.
const LONG = `<p>${'Words that come before. '.repeat(20)}</p>`;
const RED = '<p style="color: #f00; font: 40px sans-serif">red text</p>';

// Files that a browser can cache for an hour, and has to request again in the next test.
const cacheable = (type: string, body = '') =>
  text(body, { type, headers: { 'cache-control': 'max-age=3600' } });
const CACHED: Readonly<Record<string, Handler>> = {
  '/script.js': cacheable('text/javascript'),
  '/style.css': cacheable('text/css'),
  '/picture.svg': cacheable(
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  ),
};

eachEngine((_engine, test) => {
  test('a page can be inspected while its response is paused inside a paragraph', async ({ web, page }) => {
    const middle = gate();
    web.host(
      'blog.example',
      pieces([`<!doctype html>${LONG}<p id="half">Half a para`, 5, middle, 'graph.</p>', RED]),
    );
    const reader = await page();
    await reader.goto('https://blog.example/', { wait: 'none' });
    await middle.reached;
    await reader.until(() => document.querySelector('#half')?.textContent === 'Half a para');
    expect(await reader.evaluate(() => document.readyState)).toBe('loading');
    expect(countPixels(await reader.screenshot(), isReddish)).toBe(0);
    expect(countPixels(await reader.screenshot(), red => red < 128)).toBeGreaterThan(20);
    middle.release();
    await reader.until(() => document.readyState === 'complete');
    expect(await reader.evaluate(() => document.querySelector('#half')?.textContent)).toBe(
      'Half a paragraph.',
    );
    expect(countPixels(await reader.screenshot(), isReddish)).toBeGreaterThan(200);
  });

  test('a click is trusted, also in a shadow root far down the page', async ({ web, page }) => {
    web.host(
      'blog.example',
      text(`<!doctype html><div style="height: 3000px"></div><x-box></x-box><script>
        const root = document.querySelector('x-box').attachShadow({ mode: 'open' });
        root.innerHTML = '<button>Play</button>';
        root.firstChild.onclick = event => {
          window.clicked = [event.isTrusted, navigator.userActivation?.isActive ?? true];
        };
      </script>`),
    );
    const reader = await page();
    await reader.goto('https://blog.example/');
    await reader.click(['x-box', 'button']);
    expect(await reader.until(() => Reflect.get(window, 'clicked'))).toEqual([true, true]);
  });

  test('key presses are trusted, and `focusedPath` reaches into shadow roots', async ({ web, page }) => {
    web.host(
      'blog.example',
      text(`<!doctype html><a href="#one" id="one">one</a><x-box></x-box><script>
        const root = document.querySelector('x-box').attachShadow({ mode: 'open' });
        root.innerHTML = '<button id="play">Play</button>';
        window.presses = [];
        root.firstChild.onclick = event => presses.push(event.isTrusted);
      </script>`),
    );
    const reader = await page();
    await reader.goto('https://blog.example/');
    await reader.press('Tab');
    await reader.until(() => document.activeElement?.id === 'one');
    await reader.press('Tab');
    expect(await reader.focusedPath()).toEqual(['x-box', 'button#play']);
    await reader.press('Enter');
    await reader.press(' ');
    await reader.until(() => Reflect.get(window, 'presses').length === 2);
    await reader.press('Shift+Tab');
    expect(await reader.focusedPath()).toEqual(['a#one']);
  });

  test('third parties are stubs, every request is logged, and frames can post messages', async ({
    web,
    page,
  }) => {
    web.host(
      'blog.example',
      text(`<!doctype html><link rel="preconnect" href="https://pre.example"><script>
        onmessage = event => { window.heard = [event.origin, event.data]; };
      </script><iframe src="https://www.youtube-nocookie.com/embed/x"></iframe><img src="https://i.ytimg.com/1.jpg">`),
    );
    web.host('www.youtube-nocookie.com', text(`<script>parent.postMessage('hello', '*')</script>`));
    const reader = await page();
    await reader.goto('https://blog.example/post?id=1');
    const heard = await reader.until(() => Reflect.get(window, 'heard'));
    expect(heard).toEqual(['https://www.youtube-nocookie.com', 'hello']);
    const hosts = ['blog.example', 'www.youtube-nocookie.com', 'i.ytimg.com'];
    expect(
      web
        .hosts()
        .filter(host => host !== 'pre.example')
        .toSorted(),
    ).toEqual(hosts.toSorted());
    const frame = web.log.find(seen => seen.host === 'www.youtube-nocookie.com');
    expect(frame).toMatchObject({
      path: '/embed/x',
      referrer: 'https://blog.example/',
      destination: 'iframe',
    });
  });

  test('window size, scrolling, storage and history work as in an ordinary browser', async ({
    web,
    page,
  }) => {
    web.host(
      'blog.example',
      text(`<!doctype html><meta name="viewport" content="width=device-width"><div style="height: 5000px">`),
    );
    const reader = await page({ width: 360, height: 640 });
    await reader.goto('https://blog.example/one');
    expect(await reader.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([360, 640, 1]);
    await reader.evaluate(() => localStorage.setItem('seen', 'yes'));
    await reader.resize(1280, 800);
    await reader.until(() => innerWidth === 1280 && innerHeight === 800);
    await reader.scrollTo(1000);
    expect(await reader.until(() => scrollY)).toBe(1000);
    await reader.goto('https://blog.example/two');
    await reader.back();
    expect(await reader.evaluate(() => location.pathname)).toBe('/one');
    const stranger = await page();
    await stranger.goto('https://blog.example/one');
    expect(await stranger.evaluate(() => localStorage.getItem('seen'))).toBe(null);
  });

  test('a page and its frames leave no state to the next page', async ({ web, page }) => {
    const visit = (frame: string): Handler => {
      const body =
        text(`<!doctype html><script src="/script.js"></script><link rel="stylesheet" href="/style.css">
        <img src="/picture.svg"><div style="height: 5000px"></div><script>
        const found = [document.cookie, name, history.state, scrollY || '', visualViewport.scale - 1 || ''];
        document.cookie = 'cookie=1; Secure; SameSite=None';
        name = 'name';
        history.replaceState('state', '');
        scrollTo(0, 1000);
        try {
          found.push(...Object.keys(localStorage), ...Object.keys(sessionStorage));
          localStorage.local = sessionStorage.session = 1;
        } catch {} // Chromium blocks storage in third-party frames.
        fetch('/found?' + found.filter(Boolean));
      </script>${frame}`);
      return (request, response) => (CACHED[request.url.pathname] ?? body)(request, response);
    };
    web.host('blog.example', visit('<iframe src="https://service.example/"></iframe>'));
    web.host('service.example', visit(''));
    const asked = (path: string) => web.log.filter(entry => entry.path.startsWith(path));
    const found = () =>
      asked('/found')
        .map(({ host, path }) => `${host} ${path.slice(7)}`)
        .toSorted();
    const nothing = ['blog.example ', 'service.example '];
    const expectAllRequested = () => {
      for (const path of Object.keys(CACHED)) expect([path, asked(path).length]).toEqual([path, 2]);
    };

    const first = await page();
    await first.goto('https://blog.example/');
    await expect.poll(found, { timeout: 10_000 }).toEqual(nothing);
    expectAllRequested();
    web.clear();
    await first.goto('https://blog.example/again');
    await expect.poll(() => found()[0], { timeout: 10_000 }).toBe('blog.example cookie=1,name,local,session');
    await first.close();

    web.clear();
    const second = await page();
    await second.goto('https://blog.example/');
    await expect.poll(found, { timeout: 10_000 }).toEqual(nothing);
    expectAllRequested();
  });

  test('a strict CSP does not block `evaluate`', async ({ web, page }) => {
    const headers = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };
    web.host('blog.example', text('<!doctype html><p>strict', { headers }));
    const reader = await page();
    await reader.goto('https://blog.example/');
    expect(await reader.evaluate((tag: string) => document.querySelector(tag)?.textContent, 'p')).toBe(
      'strict',
    );
  });
});
