export interface Repository {
  readonly exists: (path: string) => boolean;
  readonly sourceOf: (built: string) => boolean;
}
export function dockerfileFaults(text: string, repository: Repository): string[];
