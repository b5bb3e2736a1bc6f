import type { KindDescription } from './kind.ts';

export const organisationalConcern: KindDescription = {
  id: 'organisational-concern',
  title: 'Organisational concern',
  description: 'Records a concern about a provider, its level, and what partners agreed',
  names: [
    'organisational concern',
    'organisational concern record',
    'provider of concern',
    'provider concern',
    'provider concerns',
    'establishment concern',
    'large scale enquiry',
    'organisational safeguarding',
    'concern meeting',
    'organisational concerns',
  ],
  certainNames: [
    'organisational concern',
    'provider of concern',
    'organisational safeguarding enquiry',
    'large scale enquiry',
  ],
  headings: [
    'level',
    'concerns',
    'response agreed',
    'partners present',
    'contingency',
    'discussion',
    'media and communications',
    'escalation',
  ],
  parts: [],
  holdsActions: true,
  prose: 'none',
};
