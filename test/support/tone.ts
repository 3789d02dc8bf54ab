const RATE = 8000;
const HEADER = 44;

/** A WAV file with one second of a soft tone: https://www.rfc-editor.org/rfc/rfc2361 */
export function tone(): Buffer {
  const file = Buffer.alloc(HEADER + RATE * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  // PCM, one channel.
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(RATE * 2, 40);
  for (let at = 0; at < RATE; at++)
    file.writeInt16LE(Math.round(8000 * Math.sin((at * 440 * 2 * Math.PI) / RATE)), HEADER + at * 2);
  return file;
}
