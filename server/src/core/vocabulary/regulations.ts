import type { IsoDate } from '../calendar/date.ts';

/** A rule of law that pages name. Law changes, so each entry says where and when it was looked up. */
export interface Regulation {
  readonly number: number;
  readonly title: string;
  readonly source: string;
  readonly checked: IsoDate;
}

const source = 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014';
const checked: IsoDate = '2026-11-25';

/** The fundamental standards for providers in England that follow the general one, and the duty of candour. */
export const regulations: readonly Regulation[] = [
  { number: 9, title: 'Person-centred care', source, checked },
  { number: 10, title: 'Dignity and respect', source, checked },
  { number: 11, title: 'Need for consent', source, checked },
  { number: 12, title: 'Safe care and treatment', source, checked },
  { number: 13, title: 'Safeguarding service users from abuse and improper treatment', source, checked },
  { number: 14, title: 'Meeting nutritional and hydration needs', source, checked },
  { number: 15, title: 'Premises and equipment', source, checked },
  { number: 16, title: 'Receiving and acting on complaints', source, checked },
  { number: 17, title: 'Good governance', source, checked },
  { number: 18, title: 'Staffing', source, checked },
  { number: 19, title: 'Fit and proper persons employed', source, checked },
  { number: 20, title: 'Duty of candour', source, checked },
];

/** What else pages rest on: law and guidance that anybody can read. */
export const otherExpectations: readonly { readonly name: string; readonly says: string; readonly checked: IsoDate }[] =
  [
    {
      name: 'section 42 of the Care Act 2014',
      says: 'a council makes enquiries, or has them made, where an adult with care needs may be at risk of abuse or neglect',
      checked,
    },
    {
      name: 'UK GDPR, Article 5(1)(c)',
      says: 'personal details are limited to what the purpose needs',
      checked,
    },
    {
      name: 'Patient Safety Incident Response Framework (2022)',
      says: 'NHS England asks reviews to look at how the parts of a system work together',
      checked,
    },
    {
      name: 'RCA2: Improving Root Cause Analyses and Actions to Prevent Harm',
      says: 'the National Patient Safety Foundation (2015) sorts actions by their strength',
      checked,
    },
    {
      name: 'CQC’s guidance on warning notices',
      says: 'the regulator in England issues one where care falls below what the law requires',
      checked,
    },
    {
      name: 'safeguarding adults boards in the West Midlands',
      says: 'a published framework of five levels for concerns about an organisation',
      checked,
    },
  ];
