import { describe, expect, test } from 'vitest';
import { columnRole, sectionRole } from '../../server/src/core/reading/field-roles.ts';

describe('the words at the head of a column', () => {
  test.each([
    ['Person responsible', 'owner'],
    ['By whom?', 'owner'],
    ['Who’s responsible', 'owner'],
    ['Lead officer', 'owner'],
    ['Assigned to:', 'owner'],
    ['By when', 'timescale'],
    ['Target date (revised)', 'timescale'],
    ['DEADLINE', 'timescale'],
    ['Action required', 'action'],
    ['What we are going to do', 'action'],
    ["How will we know it's worked", 'verification'],
    ['Success measure, and who checks it', 'verification'],
    ['Evidence', 'verification'],
    ['Checked by', 'checker'],
    ['RAG', 'status'],
    ['Open/Close', 'status'],
    ['What they found', 'source'],
    ['Area for improvement', 'source'],
    ['Action Ref', 'reference'],
    ['Progress update', 'progress'],
    ['Date completed', 'completed'],
    ['Lessons learned', 'lesson'],
    ['Difference made', 'impact'],
    ["How we'll know it's worked", 'verification'],
    ['How we will test it', 'verification'],
    ['Colour of paint', undefined],
  ])('%s', (heading, role) => {
    expect(columnRole(heading)).toBe(role);
  });
});

describe('the words of a section heading', () => {
  test.each([
    ['Action log', 'actions'],
    ['7. Actions agreed at this meeting', 'actions'],
    ['What we will do', 'actions'],
    ["What we'll do", 'actions'],
    ['What the home will do', 'actions'],
    ['What SB will do', 'actions'],
    ['Announcements', 'announcements'],
    ['Recommendations for the home', 'recommendations'],
    ['Matters arising from the minutes', 'matters-arising'],
    ["What didn't go so well", 'learning'],
    ['Present', 'attendance'],
    ['Apologies for absence', 'apologies'],
    ['In attendance', 'in-attendance'],
    ['Date of next meeting', 'next-meeting'],
    ['What difference has it made?', 'impact'],
    ['Version control', 'control'],
    ['Safe caseloads', undefined],
    ['Impact on residents', 'impact'],
    ['Impact of the outbreak on our plan for 2027', undefined],
    ['Confused by the audit results', undefined],
    ['Instructor and team reflections', undefined],
  ])('%s', (heading, role) => {
    expect(sectionRole(heading)).toBe(role);
  });
});
