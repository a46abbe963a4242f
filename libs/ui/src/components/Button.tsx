import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/paths.js';

/** `primary` is filled: at most one on a screen. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  look?: ButtonLook;
  block?: boolean;
  small?: boolean;
  icon?: IconName;
  /** Icon after the words, for moving on. */
  iconAfter?: IconName;
  children: ReactNode;
}

function classes({ look = 'primary', block, small }: Looks, extra?: string): string {
  return ['btn', `btn--${look}`, block && 'btn--block', small && 'btn--s', extra].filter(Boolean).join(' ');
}

function inside({ icon, iconAfter, children, small }: Looks): ReactNode {
  return (
    <>
      {icon && <Icon name={icon} size={small ? 's' : 'm'} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

/** Props of {@link Button}: `busy` is a word such as "Đang gửi…" that replaces the label while the press is being worked on. */
export type ButtonProps = Looks & { busy?: string | false } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'>;

/** A button. It is never disabled: pressing says what is missing; while busy, further presses do nothing. */
export function Button({ look, block, small, icon, iconAfter, busy, children, className, type = 'button', onClick, ...rest }: ButtonProps) {
  const looks = {
    look,
    block,
    small,
    icon: busy ? ('clock' as const) : icon,
    iconAfter: busy ? undefined : iconAfter,
    children: busy || children,
  };
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={classes(looks, className)}
      aria-busy={busy ? true : undefined}
      onClick={busy ? undefined : onClick}
    >
      {inside(looks)}
    </button>
  );
}

/** A link that looks like a button, inside the app. */
export function LinkButton({ href, className, ...looks }: Looks & { href: string; className?: string }) {
  return (
    <Link href={href} className={classes(looks, className)}>
      {inside(looks)}
    </Link>
  );
}

/** Buttons side by side, or `stack` one under the other. */
export function Buttons({ stack, children }: { stack?: boolean; children: ReactNode }) {
  return <div className={stack ? 'btns btns--stack' : 'btns'}>{children}</div>;
}
