/** Returns a hue from 0 to 359 that depends on the text only, so that different embeds look different. */
export function hue(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  return sum;
}

/** Returns an abstract SVG picture (hills, sun, gradient) in the colours of `seed`, letterboxed. */
export function picture(seed: string, width: number, height: number): string {
  const h = hue(seed);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <rect width="100%" height="100%"/>
    <svg viewBox="0 0 1280 720">
      <defs><linearGradient id="sky" x2="1" y2="1">
        <stop stop-color="hsl(${h} 45% 22%)"/><stop offset="1" stop-color="hsl(${h + 50} 55% 58%)"/>
      </linearGradient></defs>
      <rect width="1280" height="720" fill="url(#sky)"/>
      <circle cx="940" cy="250" r="150" fill="hsl(${h + 75} 75% 78%)" opacity=".85"/>
      <path d="M0 560Q260 330 560 500T1280 400V720H0z" fill="hsl(${h + 25} 45% 30%)" opacity=".8"/>
      <path d="M0 640Q340 480 700 620T1280 560V720H0z" fill="hsl(${h} 50% 16%)" opacity=".9"/>
      <g fill="none" stroke="hsl(${h + 75} 70% 85%)" stroke-width="5" opacity=".5">
        <path d="M110 190H470M110 250H390M110 310H430"/>
      </g>
    </svg>
  </svg>`;
}

/** Returns a slide as SVG (headline, lines, small chart) in the colours of `seed`. */
export function slide(seed: string, number: number): string {
  const h = hue(seed);
  const bars = [90, 150, 120, 210, 260].map((height, index) => {
    const shade = 70 - 8 * index;
    return `<rect x="${760 + 76 * index}" y="${540 - height}" width="52" height="${height}" rx="6" fill="hsl(${h} 55% ${shade}%)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="576" viewBox="0 0 1280 720">
    <rect width="1280" height="720" fill="hsl(${h} 40% 97%)"/>
    <rect width="28" height="720" fill="hsl(${h} 55% 42%)"/>
    <g fill="hsl(${h} 35% 22%)">
      <rect x="110" y="120" width="620" height="46" rx="8"/><rect x="110" y="190" width="400" height="46" rx="8"/>
    </g>
    <g fill="hsl(${h} 15% 66%)">
      <rect x="110" y="330" width="440" height="18" rx="9"/><rect x="110" y="380" width="500" height="18" rx="9"/>
      <rect x="110" y="430" width="380" height="18" rx="9"/><rect x="110" y="480" width="460" height="18" rx="9"/>
    </g>
    ${bars.join('')}
    <path d="M740 542H1160" stroke="hsl(${h} 20% 50%)" stroke-width="4"/>
    <text x="1170" y="660" font-family="sans-serif" font-size="28" text-anchor="end" fill="hsl(${h} 15% 45%)">${number}</text>
  </svg>`;
}
