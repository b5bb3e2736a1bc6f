export function planOf(bytes: number, quality?: 'poor' | 'ordinary', edition?: number): string;
export function tableOf(rows: number): string;
export function actionsIn(shape: 'table' | 'list' | 'minutes', count: number, edition?: number): string;
