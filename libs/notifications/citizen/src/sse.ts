/** One event of a Server-Sent Events stream; `data` as it came, usually JSON. A comment comes as the event `comment`. */
export interface StreamEvent {
  event: string;
  data: string;
  id?: string;
}

/** Reads a `text/event-stream` body. EventSource cannot send a bearer token, so the stream is read from `fetch`. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      rest += value.replaceAll('\r\n', '\n');
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) yield parseBlock(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined); // the connection may be gone already
  }
}

function parseBlock(block: string): StreamEvent {
  const parsed: StreamEvent = { event: block.startsWith(':') ? 'comment' : 'message', data: '' };
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(event|data|id): ?(.*)$/.exec(line) ?? [];
    if (field === 'data') parsed.data += (parsed.data ? '\n' : '') + value;
    else if (field === 'event' || field === 'id') parsed[field] = value;
  }
  return parsed;
}
