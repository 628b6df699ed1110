/** Types of `html-encoding-sniffer`, which has none of its own: the part that is used here. */
declare module 'html-encoding-sniffer' {
  /** Names the encoding of a page as a browser would: byte order mark, what the server said, what the page says, the default. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string;
}
