import { createContext, use, useEffect, useRef, type ReactNode } from 'react';

/** What a page says of itself in `<head>`; also the HTTP status that the server answers with. */
export interface PageHead {
  title: string;
  description?: string;
  status?: number;
}

/** Collects the head of a page that is drawn on the server. */
export interface HeadCollector {
  head?: PageHead;
}

const HeadContext = createContext<HeadCollector | undefined>(undefined);

/** On the server, `collector.head` holds the head after rendering. In the browser no collector is needed. */
export function HeadProvider({ collector, children }: { collector?: HeadCollector; children: ReactNode }) {
  return <HeadContext value={collector}>{children}</HeadContext>;
}

/** Sets the title (and, on the server, description and status) of the page. */
export function useHead(head: PageHead): void {
  const collector = use(HeadContext);
  if (collector) collector.head = head;
  useEffect(() => {
    document.title = head.title;
  }, [head.title]);
}

/** Brings a new page into view: top of the page, focus on its heading, so that a screen reader says where it is. */
export function useArrival(path: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    if (!heading || document.querySelector('main [data-autofocus]')) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [path]);
}
