import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { commands, pauses, play, reports } from '../support/playing.ts';
import { settle } from '../support/settle.ts';
import { PLAYERS } from '../support/third-parties/players.ts';

const YOUTUBE = 'www.youtube-nocookie.com';
const VIMEO = 'player.vimeo.com';
const SOUNDCLOUD = 'w.soundcloud.com';

// A modal of Bootstrap as its script leaves it when it closes, and one that only becomes invisible.
const CSS =
  '<style>.modal{display:none}.modal.show{display:block}.offcanvas{visibility:hidden}.offcanvas.show{visibility:visible}</style>';

// Hears each message before the library does, which has heard it when a later task of the page runs.
const EAR =
  '<script>addEventListener("message", ({ origin }) => (window.heardFrom ??= []).push(origin))</script>';

const BODY = `<dialog id="native"><yt-embed id="video" src="nNFCc3nowfg"></yt-embed></dialog>
  <div class="modal show" id="bootstrap"><web-embed id="talk" src="https://www.ted.com/talks/tim_berners_lee_the_next_web" load="click"></web-embed></div>
  <div class="offcanvas show" id="invisible"><web-embed id="film" src="https://vimeo.com/76979871" load="click"></web-embed></div>
  <div class="modal show" id="sound"><web-embed id="song" src="https://soundcloud.com/forss/flickermood" load="click"></web-embed></div>
  <details open id="more"><yt-embed id="other" src="aaaaaaaaaaa"></yt-embed></details>`;

eachEngine((_engine, test) => {
  test('a video pauses when the dialog around it closes; audio and what is no dialog are left alone', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(BODY, `${CSS}${EAR}<script src="/dist/loader.js" data-pause-others="off"></script>`),
    });
    web.host(YOUTUBE, PLAYERS.youtube);
    web.host(VIMEO, PLAYERS.vimeo);
    web.host(SOUNDCLOUD, PLAYERS.soundcloud);
    web.host('embed.ted.com', PLAYERS.mute);
    const reader = await page({ width: 600, height: 3000 });
    await reader.goto(BLOG);
    const close = (id: string) =>
      reader.evaluate(id => {
        const dialog = document.getElementById(id);
        if (dialog instanceof HTMLDialogElement) dialog.close();
        else if (dialog instanceof HTMLDetailsElement) dialog.open = false;
        else dialog?.classList.remove('show');
      }, id);

    const start = async (id: string, host: string) => {
      await reader.evaluate(() => Reflect.deleteProperty(window, 'heardFrom'));
      await play(reader, id);
      await reports(web, host, true);
      await reader.until(
        origin => (Reflect.get(window, 'heardFrom') as string[] | undefined)?.includes(origin),
        `https://${host}`,
      );
    };

    // A film takes commands, in a dialog that becomes invisible.
    await start('film', VIMEO);
    expect(commands(web, VIMEO)).toEqual([]);
    await close('invisible');
    await pauses(web, VIMEO);

    // A player without commands gives way to its card.
    await play(reader, 'talk');
    await close('bootstrap');
    await reader.until(() => document.querySelector('#talk[state=card]'));

    await start('song', SOUNDCLOUD);
    await close('sound');
    await start('other', YOUTUBE);
    await close('more');
    await settle(web, reader);
    expect(commands(web, SOUNDCLOUD)).toEqual([]);
    expect(commands(web, YOUTUBE)).toEqual([]);

    // One that was closed when its embed was drawn, and is opened again later.
    await reader.evaluate(() => (document.querySelector('#native') as HTMLDialogElement).show());
    // The reports of the other player are no sign that this one takes commands.
    web.clear();
    await start('video', YOUTUBE);
    await close('native');
    await pauses(web, YOUTUBE);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a video pauses in a dialog that closes before the frame after its player has started', async ({
    web,
    page,
  }) => {
    // The observer of sizes is told with a frame, which does not come in time.
    const late = '<script>ResizeObserver.prototype.observe = () => {}</script>';
    openBlog(web, { '/': blogPage(BODY, `${CSS}${late}<script src="/dist/loader.js"></script>`) });
    web.host(VIMEO, PLAYERS.vimeo);
    const reader = await page({ width: 600, height: 3000 });
    await reader.goto(BLOG);
    await play(reader, 'film');
    await reports(web, VIMEO, true);
    await reader.evaluate(() => document.querySelector('#invisible')?.classList.remove('show'));
    await pauses(web, VIMEO);
  });
});
