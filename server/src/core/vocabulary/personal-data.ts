/** What stands before a date of birth. */
export const birthLabels: readonly string[] = [
  'dob',
  'd.o.b',
  'd o b',
  'date of birth',
  'birth date',
  'birthdate',
  'born',
  'born on',
];

/** What stands before an NHS number. */
export const healthNumberLabels: readonly string[] = ['nhs', 'nhs no', 'nhs number', 'nhs num', 'nhs id'];

/** Headings, column headings and the starts of lines below or after which a postcode or a telephone number is expected. */
export const contactLabels: readonly string[] = [
  'address',
  'addresses',
  'call',
  'contact',
  'contacts',
  'contact details',
  'contact number',
  'contact us',
  'email',
  'e-mail',
  'fax',
  'freephone',
  'head office',
  'helpline',
  'location',
  'mob',
  'mobile',
  'office',
  'our details',
  'phone',
  'phone number',
  'postcode',
  'provider address',
  'registered address',
  'registered office',
  'ring',
  'service address',
  'tel',
  'tel no',
  'telephone',
  'telephone number',
  'venue',
  'where',
];

/**
 * The letters that a postcode begins with: Royal Mail's postcode areas, and those of Jersey, Guernsey and the Isle of
 * Man.
 */
export const postcodeAreas: readonly string[] =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  );

/** How the numbers of organisations begin in Ofcom's national numbering plan; 01, 02 and 07 may be a person's. */
export const organisationNumberStarts: readonly string[] = ['03', '05', '08', '09'];
