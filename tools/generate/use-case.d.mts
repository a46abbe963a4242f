import type { Generated } from './domain.mjs';

export function generateUseCase(root: string, domain: string, name: string): Generated;
export function addToIndex(index: string, name: string): string | undefined;
