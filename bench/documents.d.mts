export function planOf(bytes: number): string;
export function actionsIn(shape: 'table' | 'list' | 'minutes', count: number, edition?: number): string;
