import { useEffect, type ReactNode } from 'react';

interface AreaPageProps {
  title: string;
  /** Quiet text after the title: a count. */
  note?: ReactNode;
  /** At the right of the head: search, the one button. */
  tools?: ReactNode;
  /** Links at the left when the area has several pages: `<nav className="views">`. */
  side?: ReactNode;
  /** Under the head; scrolls. A `table.grid` fills it, other content stands in `<div className="sheetlike">`. */
  children: ReactNode;
}

/** The frame of a page of the console outside the work queue: head with the title, then what scrolls. */
export function AreaPage({ title, note, tools, side, children }: AreaPageProps) {
  useEffect(() => {
    document.title = `${title} · Tỉnh Số`;
  }, [title]);
  return (
    <div className={side ? 'work' : 'work one'}>
      {side}
      <main className="pane" id="main">
        <div className="phead">
          <h1>{title}</h1>
          {note && <span className="m num nw">{note}</span>}
          <span className="grow" />
          {tools}
        </div>
        <div className="scroll">{children}</div>
      </main>
    </div>
  );
}
