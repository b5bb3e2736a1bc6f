import details from '../../../../schemas/front-matter.schema.json' with { type: 'json' };
import settings from '../../../../schemas/settings.schema.json' with { type: 'json' };
import type { Schema } from '../../core/settings/schema.ts';

/** What may stand in `golden-thread.yaml`. */
export const settingsSchema: Schema = settings;

/** What may stand in the details at the top of a document. */
export const detailsSchema: Schema = details;
