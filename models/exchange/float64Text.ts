const bytesOfValue = 8;
/** Whole values and whole groups of three bytes, so that pieces can be put one after another. */
const pieceValues = 3 * 1024;

/** Numbers as text, to the bit: base64 of little-endian 64-bit floating point. */
export function float64Text(values: Float64Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < values.length; start += pieceValues) {
    const piece = values.subarray(start, start + pieceValues);
    const view = new DataView(new ArrayBuffer(piece.length * bytesOfValue));
    piece.forEach((value, index) => {
      view.setFloat64(index * bytesOfValue, value, true);
    });
    pieces.push(btoa(String.fromCharCode(...new Uint8Array(view.buffer))));
  }
  return pieces.join('');
}

/** The numbers of a text, or null where it is none. */
export function readFloat64Text(text: string): Float64Array | null {
  let bytes: string;
  try {
    bytes = atob(text);
  } catch {
    return null;
  }
  if (bytes.length % bytesOfValue !== 0) return null;
  const values = new Float64Array(bytes.length / bytesOfValue);
  const view = new DataView(new ArrayBuffer(bytesOfValue));
  for (let index = 0; index < values.length; index += 1) {
    for (let byte = 0; byte < bytesOfValue; byte += 1) {
      view.setUint8(byte, bytes.charCodeAt(index * bytesOfValue + byte));
    }
    values[index] = view.getFloat64(0, true);
  }
  return values;
}
