/** Stands on every page of Practise, also before a model has been read. */
export const standingLine = 'For teaching, not for treating patients.';
