/** A CSS anchor from an id that React made. */
export function anchorName(id: string): string {
  return `--${id.replaceAll(/[^\w-]/g, '')}`;
}

/** Opens a popover in the top layer; where the browser has none, the element simply shows in place. */
export function showPopover(element: HTMLElement | null): void {
  if (element?.isConnected && typeof element.showPopover === 'function' && !isPopoverOpen(element))
    element.showPopover();
}

export function hidePopover(element: HTMLElement | null): void {
  if (element?.isConnected && typeof element.hidePopover === 'function' && isPopoverOpen(element))
    element.hidePopover();
}

function isPopoverOpen(element: HTMLElement): boolean {
  return element.matches(':popover-open');
}
