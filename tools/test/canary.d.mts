export function searchForNumbers(options: {
  numbers: string[];
  folders: string[];
}): Promise<{ files: number; bytes: number; hits: { file: string; number: string }[] }>;
