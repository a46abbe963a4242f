import { dossierProblems } from '@tinhso/dossiers-contract';
import { Problem } from '@tinhso/platform';

/**
 * Passes on what the files domain refuses, with its pointers `/files/<n>` turned into places of our own body.
 * @throws Problem answers-refused
 */
export async function filesProblem<T>(claim: Promise<T>, pointerOf: (index: number) => string): Promise<T> {
  try {
    return await claim;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'files-unusable') throw error;
    const errors = (error.options.errors ?? []).map(({ pointer, message }) => ({
      pointer: pointerOf(Number(/^\/files\/(\d+)/.exec(pointer)?.[1])),
      message,
    }));
    throw Problem.from(dossierProblems, 'answers-refused', { errors, cause: error });
  }
}
