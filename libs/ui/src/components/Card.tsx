import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/paths.js';

/** A white surface with a hairline edge. */
export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={className ? `card ${className}` : 'card'}>{children}</div>;
}

/** A part of a page with its heading. */
export function Section({ title, action, id, children }: { title?: ReactNode; action?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={title && id ? id : undefined}>
      {title && (
        <div className="section__head">
          <h2 id={id}>{title}</h2>
          {action}
        </div>
      )}
      {children}
    </section>
  );
}

/** Rows in one card; each child is a {@link Row}. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="card card--flush rows">{children}</ul>;
}

/** Props of {@link Row}; the whole row is the target. */
export interface RowProps {
  href?: string;
  onClick?: () => void;
  icon?: IconName;
  iconTone?: 'warn';
  title: ReactNode;
  children?: ReactNode;
  /** Heading level of the title when the list is the content of the page. */
  heading?: 'h2' | 'h3';
  /** Leaves the app or loads a file: a plain link. */
  external?: boolean;
}

/** One row of {@link Rows}: icon, title, lines under it, chevron. */
export function Row({ href, onClick, icon, iconTone, title, children, heading, external }: RowProps) {
  const Title = heading ?? 'b';
  const inside = (
    <>
      {icon && (
        <span className={iconTone ? `row__icon row__icon--${iconTone}` : 'row__icon'}>
          <Icon name={icon} />
        </span>
      )}
      <span className="row__body">
        <Title>{title}</Title>
        {children}
      </span>
      {(href ?? onClick) && <Icon name="chevron" />}
    </>
  );
  return (
    <li>
      {href && external && (
        <a className="row" href={href}>
          {inside}
        </a>
      )}
      {href && !external && (
        <Link className="row" href={href}>
          {inside}
        </Link>
      )}
      {onClick && (
        <button type="button" className="row" onClick={onClick}>
          {inside}
        </button>
      )}
      {!href && !onClick && <div className="row row--still">{inside}</div>}
    </li>
  );
}

/** A square to start something from, two by two. */
export function Tile({ href, icon, title, children }: { href: string; icon: IconName; title: string; children: ReactNode }) {
  return (
    <Link className="tile" href={href}>
      <Icon name={icon} />
      <b>{title}</b>
      <span>{children}</span>
    </Link>
  );
}
