import { createContext, use, type ReactNode } from 'react';
import type { IconName } from '../icons/paths.js';

/** A place of the app that the header or the bottom bar leads to. */
export interface ShellLink {
  href: string;
  label: string;
  icon: IconName;
  /** Things waiting there; the words say what the figure counts (`3 thông báo mới`). */
  badge?: { count: number; words: string };
}

/** What the app puts around every page. */
export interface ShellValue {
  /** `Tỉnh Số`, and the name of the province under it. */
  brand: { name: string; place: string };
  /** Links of the red strip on a desktop. */
  strip: readonly ShellLink[];
  /** The four items of the bottom bar on a phone. */
  tabs: readonly ShellLink[];
  /** Name of the person, or the sign-in link. */
  account: ShellLink;
  /** Stays above every page: for whom is acted. */
  banner?: ReactNode;
}

const ShellContext = createContext<ShellValue | undefined>(undefined);

/** Gives all pages below the same header and bottom bar. */
export function ShellProvider({ value, children }: { value: ShellValue; children: ReactNode }) {
  return <ShellContext value={value}>{children}</ShellContext>;
}

export function useShell(): ShellValue {
  const shell = use(ShellContext);
  if (!shell) throw new Error('ShellProvider is missing above this page');
  return shell;
}
