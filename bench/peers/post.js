// The video and the post of the demo, by the packages that a site would take from npm.
import 'lite-youtube-embed/src/lite-yt-embed.css';
import 'lite-youtube-embed';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Tweet } from 'react-tweet';

const box = document.querySelector('.tweet');
createRoot(box).render(createElement(Tweet, { id: box.dataset.id }));
