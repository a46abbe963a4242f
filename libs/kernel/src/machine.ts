/** One allowed change of state. `event` is what is recorded and published when it happens. */
export interface Edge<State extends string = string> {
  readonly action: string;
  readonly from: State | readonly State[];
  readonly to: State;
  readonly event: string;
}

/** What a machine is made from: where it begins, where it may rest for ever, and every change between. */
export interface MachineSpec<State extends string, E extends Edge<State>> {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State | readonly State[];
  readonly final: readonly State[];
  readonly edges: readonly E[];
}

/** A fault in a table of transitions. The boot stops on any. */
export interface MachineFault {
  readonly kind: 'unknown-state' | 'unreachable' | 'dead-end' | 'final-with-exit' | 'ambiguous';
  readonly state: string;
  readonly action?: string;
}

/** A table of transitions with the questions one asks of it. */
export interface Machine<State extends string, E extends Edge<State>> {
  readonly name: string;
  readonly states: readonly State[];
  readonly final: readonly State[];
  readonly edges: readonly E[];
  /** The edge that `action` takes out of `from`, or undefined when it is not allowed there. */
  edge(from: State, action: E['action']): E | undefined;
  /** The edges out of a state, in the order of the table. */
  edgesFrom(from: State): readonly E[];
  /** Every fault of the table: unknown and unreachable states, ends that are not final, exits from final states, ambiguous actions. */
  validate(): MachineFault[];
  /** A Mermaid state diagram of the table. */
  toMermaid(): string;
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/**
 * A state machine as data. Edges may carry more than an {@link Edge} asks for (who may do it, what it needs), and keep it.
 * The table itself is not checked here: call `validate()` at boot and refuse to start on any fault.
 */
export function defineMachine<const State extends string, const E extends Edge<NoInfer<State>>>(
  spec: MachineSpec<State, E>,
): Machine<State, E> {
  const out = new Map<State, E[]>(spec.states.map((state) => [state, []]));
  for (const edge of spec.edges) for (const from of asList<State>(edge.from)) out.get(from)?.push(edge);

  return {
    name: spec.name,
    states: spec.states,
    final: spec.final,
    edges: spec.edges,
    edge: (from, action) => out.get(from)?.find((edge) => edge.action === action),
    edgesFrom: (from) => out.get(from) ?? [],
    validate: () => faultsOf(spec, out),
    toMermaid: () => mermaidOf(spec),
  };
}

function faultsOf<S extends string, E extends Edge<S>>(spec: MachineSpec<S, E>, out: ReadonlyMap<S, readonly E[]>): MachineFault[] {
  const faults: MachineFault[] = [];
  const known = new Set<string>(spec.states);
  const initial = asList<S>(spec.initial);
  const final = new Set<string>(spec.final);
  const named: [state: string, action?: string][] = [
    ...initial.map((state): [string] => [state]),
    ...spec.final.map((state): [string] => [state]),
    ...spec.edges.flatMap((edge) => [...asList<S>(edge.from), edge.to].map((state): [string, string] => [state, edge.action])),
  ];
  for (const [state, action] of named) if (!known.has(state)) faults.push({ kind: 'unknown-state', state, action });

  const reached = new Set<S>(initial);
  // A Set may grow while it is walked, and the walk then visits what was added.
  for (const state of reached) for (const edge of out.get(state) ?? []) reached.add(edge.to);

  for (const state of spec.states) {
    const exits = out.get(state) ?? [];
    if (!reached.has(state)) faults.push({ kind: 'unreachable', state });
    if (exits.length === 0 && !final.has(state)) faults.push({ kind: 'dead-end', state });
    if (exits.length > 0 && final.has(state)) faults.push({ kind: 'final-with-exit', state });
    const actions = exits.map((edge) => edge.action);
    const twice = actions.filter((action, index) => actions.indexOf(action) !== index);
    for (const action of twice) faults.push({ kind: 'ambiguous', state, action });
  }
  return faults;
}

function mermaidOf<S extends string, E extends Edge<S>>(spec: MachineSpec<S, E>): string {
  const lines = ['stateDiagram-v2'];
  for (const state of asList<S>(spec.initial)) lines.push(`  [*] --> ${state}`);
  for (const edge of spec.edges)
    for (const from of asList<S>(edge.from)) lines.push(`  ${from} --> ${edge.to}: ${edge.action} / ${edge.event}`);
  for (const state of spec.final) lines.push(`  ${state} --> [*]`);
  return lines.join('\n');
}
