/** Words that a lesson and an action of any service may share by chance; they bind neither to the other. */
export const commonWords: readonly string[] =
  `about above across action actions after again against agreed also although always among another around because
  been before being below between both cannot care carer carers case change changed check checked checks clear clearly
  client clients could date dated done during each either ensure every everyone everybody first following found from
  further give given gives good have having here high home homes improve improved include including incident incidents
  into issue just keep kept know known later learn learned learning lesson lessons less like made main make making many
  might month months more most much must need needed needs never next night nobody none nothing only other others over
  part people person place plan point points poor possible process quality record recorded recording records reduce
  resident residents review reviewed right risk same section service services shall shift should show since some staff
  still such support sure take taken team teams than that their them then there these they thing things this those
  through time times together told under until used using very want ward wards week weeks well were what when where
  whether which while will with within without work worked working would year your theme themes patient patients
  manager managers nurse nurses`.split(/\s+/);
