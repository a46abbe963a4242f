import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { GlyphName } from './glyphs.js';

/** Something that can be done or gone to from the command palette. */
export interface Command {
  id: string;
  /** Heading in the palette: `Với hồ sơ H60…`. */
  group: string;
  label: string;
  /** Said after the label, in quieter ink. */
  note?: string;
  glyph: GlyphName;
  /** Keys that do the same, shown at the end of the row. */
  keys?: readonly string[];
  run(): void;
}

interface CommandBook {
  commands: readonly Command[];
  put: (owner: symbol, commands: readonly Command[]) => void;
  remove: (owner: symbol) => void;
}

const CommandContext = createContext<CommandBook | undefined>(undefined);

/** Holds what the screens below offer to the palette, in the order of mounting. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [entries, setEntries] = useState<ReadonlyMap<symbol, readonly Command[]>>(new Map());
  const book = useMemo<CommandBook>(
    () => ({
      commands: [...entries.values()].flat(),
      put: (owner, commands) => setEntries((before) => new Map(before).set(owner, commands)),
      remove: (owner) =>
        setEntries((before) => {
          const after = new Map(before);
          after.delete(owner);
          return after;
        }),
    }),
    [entries],
  );
  return <CommandContext value={book}>{children}</CommandContext>;
}

function useBook(): CommandBook {
  const book = use(CommandContext);
  if (!book) throw new Error('CommandProvider is missing above this component');
  return book;
}

/** Everything on offer now. */
export function useOfferedCommands(): readonly Command[] {
  return useBook().commands;
}

/** Offers commands while mounted. `commands` must keep its identity until it changes (`useMemo`). */
export function useCommands(commands: readonly Command[]): void {
  const { put, remove } = useBook();
  const [owner] = useState(() => Symbol('commands'));
  useEffect(() => {
    put(owner, commands);
  }, [owner, commands]); // eslint-disable-line react-hooks/exhaustive-deps -- put and remove work on the latest entries whichever identity they have
  useEffect(() => () => remove(owner), [owner]); // eslint-disable-line react-hooks/exhaustive-deps -- as above
}
