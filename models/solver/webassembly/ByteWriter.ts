/** Grows a list of bytes in the encodings of the WebAssembly binary format (little-endian, LEB128 integers). */
export class ByteWriter {
  readonly bytes: number[] = [];
  readonly #double = new DataView(new ArrayBuffer(8));

  byte(...values: readonly number[]): this {
    this.bytes.push(...values);
    return this;
  }

  /** An unsigned integer in LEB128: seven bits a byte, lowest first. */
  unsigned(value: number): this {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
    return this;
  }

  /** A signed 32-bit integer in LEB128: stops once the sign bit of the last byte tells the rest. */
  signed(value: number): this {
    let rest = value | 0;
    for (;;) {
      const low = rest & 0x7f;
      rest >>= 7;
      const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
      this.bytes.push(isLast ? low : low | 0x80);
      if (isLast) return this;
    }
  }

  double(value: number): this {
    this.#double.setFloat64(0, value, true);
    for (let i = 0; i < 8; i++) this.bytes.push(this.#double.getUint8(i));
    return this;
  }

  /** Length, then UTF-8; names here are ASCII. */
  name(text: string): this {
    this.unsigned(text.length);
    for (const character of text) this.bytes.push(character.charCodeAt(0));
    return this;
  }

  /** Length, then what the other writer holds. */
  sized(content: ByteWriter): this {
    this.unsigned(content.bytes.length);
    for (const byte of content.bytes) this.bytes.push(byte);
    return this;
  }
}
