/** Before anything is loaded: the list into which every file writes its mutants, and the switch that they ask. */
globalThis.mutants = [];
globalThis.reached = new Set();
globalThis.activeMutant = undefined;
globalThis.mutant = (id) => {
  globalThis.reached.add(id);
  return globalThis.activeMutant === id;
};
