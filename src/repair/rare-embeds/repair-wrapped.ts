import type { plainAddresses } from '../plain-address.ts';
import type { RepairContext } from '../repair-context.ts';
import { wrappedWork } from './wrapped-work.ts';

/** Replaces a frame that shows a work of another service, as a frame of that service, at the place and size that it has. */
export function repairWrapped(
  element: Element,
  context: RepairContext,
  addressesOf: typeof plainAddresses,
): void {
  for (const address of addressesOf(element)) {
    const work = wrappedWork(address, (element as HTMLElement).dataset.content);
    if (!work) continue;
    const row =
      'url' in work ? context.rowForHost(new URL(work.url).hostname) : context.rowForCall(work.name)?.[0];
    const url = 'url' in work ? work.url : work.id;
    const raw = row && context.readRawEmbed(element, url, [{ ...row, frames: [''] }]);
    if (!raw) continue;
    context.replace([element], ...raw);
    return;
  }
}
