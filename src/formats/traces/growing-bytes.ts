/** Bytes that come in pieces and are looked at as one: room is doubled when it runs out, so that each byte is copied a few times and not with every piece. */
export class GrowingBytes {
  #room: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  /** What has come and has not been dropped; good until the next piece. */
  get bytes(): Uint8Array {
    return this.#room.subarray(this.#start, this.#end);
  }

  append(piece: Uint8Array): void {
    const length = this.#end - this.#start;
    if (this.#end + piece.length > this.#room.length) {
      const room = length + piece.length > this.#room.length ? new Uint8Array(Math.max(length + piece.length, 2 * length)) : this.#room;
      room.set(this.bytes);
      this.#room = room;
      this.#start = 0;
      this.#end = length;
    }
    this.#room.set(piece, this.#end);
    this.#end += piece.length;
  }

  /** Forgets the first `count` bytes. */
  drop(count: number): void {
    this.#start += count;
  }

  /** Gives everything and forgets it. */
  take(): Uint8Array {
    const { bytes } = this;
    this.#room = new Uint8Array(0);
    this.#start = 0;
    this.#end = 0;
    return bytes;
  }
}
