const draftKey = 'baclofen-lab-model-draft';

/** The edited text of the last visit; null where there is none or the store is closed. */
export function readDraft(): string | null {
  try {
    return window.localStorage.getItem(draftKey);
  } catch {
    return null;
  }
}

/** Keeps the edited text for the next visit; null forgets it. False where the browser could not keep it. */
export function keepDraft(text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(draftKey);
    else window.localStorage.setItem(draftKey, text);
    return true;
  } catch {
    return false;
  }
}
