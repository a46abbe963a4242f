import type { Linter } from 'eslint';

/** Who may import whom, as one ESLint configuration object. @param root absolute path of the repository */
export function boundariesConfig(root: string): Linter.Config;
