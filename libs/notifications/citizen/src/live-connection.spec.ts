import { describe, expect, it } from '@jest/globals';
import { keepLive, type LiveConnectionParts } from './live-connection.js';
import { readEvents } from './sse.js';

function stream(...chunks: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}

describe('readEvents', () => {
  it('puts events together across chunks, and letters across bytes', async () => {
    const bytes = new TextEncoder().encode('event: notification\nid: 7\ndata: {"title":"Đã tiếp nhận"}\n\n: beat\n\nevent: re');
    const cut = bytes.indexOf(0x90) + 1; // in the middle of "Đ"
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, cut));
        controller.enqueue(bytes.slice(cut));
        controller.enqueue(new TextEncoder().encode('new\ndata: {}\n\n'));
        controller.close();
      },
    });
    const events = [];
    for await (const event of readEvents(source)) events.push(event);
    expect(events).toEqual([
      { event: 'notification', id: '7', data: '{"title":"Đã tiếp nhận"}' },
      { event: 'comment', data: '' },
      { event: 'renew', data: '{}' },
    ]);
  });
});

/** Runs a connection over scripted answers and ends it with the last one. */
async function run(answers: ((signal: AbortSignal) => Promise<Response>)[], part: Partial<LiveConnectionParts> = {}) {
  const end = new AbortController();
  const seen = { opened: [] as (string | undefined)[], renewed: 0, unread: [] as number[], titles: [] as string[], polls: 0 };
  await keepLive(
    {
      open: (lastEventId, signal) => {
        seen.opened.push(lastEventId);
        const answer = answers[seen.opened.length - 1];
        if (seen.opened.length >= answers.length) setTimeout(() => end.abort(), 30);
        return answer ? answer(signal) : Promise.reject(new TypeError('no more'));
      },
      renew: async () => (seen.renewed += 1),
      onUnread: (unread) => seen.unread.push(unread),
      onNotification: (item) => seen.titles.push(item.title),
      onPoll: () => (seen.polls += 1),
      ...part,
    },
    end.signal,
  );
  return seen;
}
const ok =
  (...chunks: string[]) =>
  () =>
    Promise.resolve(new Response(stream(...chunks)));
const note = (id: string, title: string) => `event: notification\nid: ${id}\ndata: ${JSON.stringify({ id, title, unread: 1 })}\n\n`;

describe('keepLive', () => {
  it('tells of notifications, renews the token when told to and catches up from the last one seen', async () => {
    const seen = await run([
      ok('event: ready\ndata: {"unread":2}\n\n', note('a', 'Một'), note('b', 'Hai'), 'event: renew\ndata: {}\n\n'),
      ok('event: ready\ndata: {"unread":0}\n\n'),
    ]);
    expect(seen).toMatchObject({ opened: [undefined, 'b'], renewed: 1, unread: [2, 0], titles: ['Một', 'Hai'], polls: 0 });
  });

  it('ends for good when the session is over', async () => {
    const seen = await run([() => Promise.resolve(new Response('', { status: 401 })), ok()]);
    expect(seen.opened).toEqual([undefined]);
  });

  it('does not hide a fault of its own', async () => {
    await expect(run([ok('event: ready\ndata: {not json\n\n'), ok()])).rejects.toThrow(SyntaxError);
  });
});
