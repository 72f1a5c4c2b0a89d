/** A 2D canvas that is not on the page. @throws where the browser has none left (a programmer fault: too many are open) */
export function createContext(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  return context;
}
