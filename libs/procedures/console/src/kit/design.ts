import type { CheckFault, FormField, ProcedureDefinition } from '@tinhso/procedures-contract';
import { createContext, use } from 'react';
import { pointerOf, valueAt, type Path } from '../model/path.js';

/** What every editor works on: the draft, how it is changed, what is selected in it and what the checker says. */
export interface Design {
  readonly definition: ProcedureDefinition;
  /** Whether it can be changed now; otherwise everything is shown and nothing can be typed. */
  readonly editable: boolean;
  /** Pointer of the thing that is open in the middle. */
  readonly selected: string;
  readonly select: (pointer: string) => void;
  /** Sets one thing. Changes of the same place that follow each other closely are one step back. */
  readonly change: (path: Path, value: unknown) => void;
  /** Changes the tree itself: adding, removing, moving. `then` is what is open afterwards. */
  readonly edit: (make: (definition: ProcedureDefinition) => ProcedureDefinition, then?: string) => void;
  readonly faults: readonly CheckFault[];
  /** Every field of the form in its order. */
  readonly fields: readonly FormField[];
}

const DesignContext = createContext<Design | undefined>(undefined);
export const DesignProvider = DesignContext.Provider;

/** The draft that is being worked on. */
export function useDesign(): Design {
  const design = use(DesignContext);
  if (!design) throw new Error('DesignProvider is missing above this component');
  return design;
}

/** What stands at a place, and how to set it. */
export function useAt<T>(path: Path): [T | undefined, (value: T | undefined) => void] {
  const { definition, change } = useDesign();
  return [valueAt(definition, path) as T | undefined, (value) => change(path, value)];
}

/** Faults of exactly this place, and of its parts when `below`. */
export function useFaults(path: Path, below = false): readonly CheckFault[] {
  const { faults } = useDesign();
  const pointer = pointerOf(path);
  return faults.filter((fault) => fault.path === pointer || (below && fault.path.startsWith(`${pointer}/`)));
}
