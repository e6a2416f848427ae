import type { StepText } from '../plan.ts';

/** Step texts in English. */
export const en: Readonly<Record<string, StepText>> = {
  'phone-same-day': {
    title: 'Phone the tenant today',
    why: 'We seek contact by phone the same working day: say why you call, show concern and offer to talk at their home.',
  },
  'contact-known-household': {
    title: 'Contact this household, which we know',
    why: 'There was contact lately: build on it, the household need not start from zero.',
  },
  'phone-again-before-noon': {
    title: 'Phone again, before 12:00',
    why: 'The first call failed. If this one fails too, go by unannounced today or tomorrow.',
  },
  'home-visit-by-appointment': {
    title: 'Visit the tenant at home, by appointment',
    why: 'The tenant accepts a talk. Make it working day 2 or 3, at their home.',
  },
  'unannounced-visit': {
    title: 'Visit the tenant unannounced',
    why: 'There was no contact by phone, or help was refused. Say that you are from the social service and want to prevent an eviction, and ask to come in. The sooner, the better.',
  },
  'leave-note': {
    title: 'Leave a handwritten note and the leaflet',
    why: 'An official letter frightens; a note by hand lowers the threshold. Copy it by hand, do not print it.',
    script:
      'Hello,\nI am {worker} of {organisation}. I came by because I want to help you keep your home. I was here today and could not speak with you.\nWould you phone me as soon as you can on {phone}? Then we will think about a solution together.\nI will come by again.\nKind regards,\n{worker}',
  },
  'give-room': {
    title: 'Give room: the tenant may get in touch',
    why: 'There is nothing to do today. If you hear from the tenant, say so here; otherwise a last visit follows tomorrow.',
  },
  'last-visit': {
    title: 'Visit unannounced a last time',
    why: 'There was no response. Try once more to get past the door.',
  },
  'last-note': {
    title: 'Leave a last handwritten note',
    why: 'We take no further steps, but the door stays ajar: the tenant is always welcome.',
    script:
      'Hello,\nI am {worker} of {organisation}. I could not speak with you and will not come again.\nYou can always turn to us if you want help to keep your home, later too. Just phone {phone}.\nKind regards,\n{worker}',
  },
  'leave-information': {
    title: 'Explain the consequences and leave the leaflet',
    why: 'The tenant does not take the offer. Explain what can happen when the rent is not paid, and that contact is always possible.',
  },
  'explore-situation': {
    title: 'Explore the situation at the tenant’s home',
    why: 'Find cause, needs and possibilities together; start a social and financial inquiry where needed.',
  },
  'feasible-proposal': {
    title: 'Work out a feasible proposal with the tenant',
    why: 'A realistic proposal to the landlord prevents a court case. Think of budget guidance, rent allowance and energy support.',
  },
  'landlord-answer': {
    title: 'Ask the landlord for an answer to the proposal',
    why: 'Without agreement the eviction still threatens. Share only what concerns the housing problem.',
  },
  'short-follow-up': {
    title: 'Follow up shortly, or refer on',
    why: 'Is it going as agreed? Refer to fitting help where needed.',
  },
  'contact-before-hearing': {
    title: 'Contact the tenant about the hearing at once',
    why: 'There is a claim before the justice of the peace and little time. Phone, and go by if that fails.',
  },
  'visit-before-hearing': {
    title: 'Visit the tenant before the hearing',
    why: 'The tenant was not reached or hesitates. Who stays away from the hearing is not heard.',
  },
  'verify-address': {
    title: 'Find out where the tenant lives now',
    why: 'The tenant is said to have moved, but the case goes on. Check whether she or he knows of the hearing.',
  },
  'ask-hearing-date': {
    title: 'Ask the registry for the date of the hearing',
    why: 'The document does not state it. Without a date we cannot count back.',
  },
  'ask-hearing-date-again': {
    title: 'Ask for the date of the hearing again',
    why: 'The date is still not known.',
  },
  'explain-hearing': {
    title: 'Explain the procedure and urge the tenant to attend',
    why: 'Being there makes the difference. Offer to go along.',
  },
  'arrange-lawyer': {
    title: 'Arrange a (pro Deo) lawyer if needed',
    why: 'We do not act in law; a lawyer does.',
  },
  'joint-proposal': {
    title: 'Make a proposal together before the hearing',
    why: 'A feasible proposal can convince the judge to grant instalments instead of an eviction.',
  },
  'remind-four-days-before': {
    title: 'Remind the tenant of the hearing (4 days before)',
    why: 'Check transport, leave from work, child care and papers.',
  },
  'remind-day-before': {
    title: 'Remind the tenant of the hearing (the day before)',
    why: 'Agree where and when you meet.',
  },
  'attend-hearing': {
    title: 'Go along to the hearing',
    why: 'Support the tenant and present the proposal.',
  },
  'record-result': {
    title: 'Record the result of the hearing',
    why: 'What follows depends on it: instalments, waiting for the judgment or a new hearing.',
  },
  'ask-new-hearing-date': {
    title: 'Ask for the new date of the hearing',
    why: 'The case was postponed. With the new date we count back again.',
  },
  'await-judgment': {
    title: 'Check whether the judgment is there',
    why: 'The judgment should reach the social service without delay. Ask the registry if it has not.',
  },
  'read-judgment': {
    title: 'Read the judgment with the tenant',
    why: 'Does the judge grant instalments or order the eviction? The next steps depend on it.',
  },
  'visit-after-judgment': {
    title: 'Visit to talk about the judgment',
    why: 'The tenant was not reached and the terms are running.',
  },
  'can-tenant-keep-home': {
    title: 'Look whether the tenant can keep the home',
    why: 'Can rent and instalments be borne together? If not, start searching now.',
  },
  'advise-leaving': {
    title: 'Advise the tenant to move in time',
    why: 'Who leaves by himself avoids the costs of an eviction.',
  },
  'register-for-housing': {
    title: 'Register the tenant with a social landlord',
    why: 'Waiting time begins with the registration.',
  },
  'search-home': {
    title: 'Help to search for a home',
    why: 'On the private market too, with support for deposit and first rent.',
  },
  'watch-waiting-month': {
    title: 'See where the household stands before the waiting month ends',
    why: 'Soon after this an eviction is lawful. Is there a plan that is kept, or another home?',
  },
  'watch-bailiff': {
    title: 'Ask whether the bailiff has announced a date',
    why: 'The bailiff must announce the date beforehand; so nobody is surprised.',
  },
  'prepare-eviction-day': {
    title: 'Prepare the day of the eviction',
    why: 'Shelter, transport, goods, papers, pets and school: arrange them before the day.',
  },
  'day-of-eviction': {
    title: 'Day of the eviction: be there for the household',
    why: 'See that nobody is left without shelter.',
  },
  'reclaim-goods': {
    title: 'Help to reclaim the goods from the municipality',
    why: 'The municipality keeps them for six months; then they are gone.',
  },
  'reclaim-goods-last-call': {
    title: 'Last chance to reclaim the goods',
    why: 'The six months are nearly over.',
  },
  'record-payment-plan': {
    title: 'Record the payment plan and its due day',
    why: 'Amount, due day and account must be clear to all. Give the tenant an overview.',
  },
  'check-before-payment': {
    title: 'Phone the tenant before the due day',
    why: 'Will rent and instalment be paid this month? There is still time to adjust.',
  },
  'check-payment': {
    title: 'Check that rent and instalment were paid',
    why: 'A missed payment can make the eviction possible again.',
  },
  'repair-payment-plan': {
    title: 'Repair the payment plan at once',
    why: 'A payment is missing or about to be. Find a solution with tenant and landlord this week.',
  },
  'last-attempt-payment-plan': {
    title: 'Last attempt to save the payment plan',
    why: 'Without agreement the landlord may go on.',
  },
  'check-fund': {
    title: 'Can the Fund against evictions help?',
    why: 'With 2 to 6 months of arrears the OCMW can pay a part when tenant and landlord sign a guidance agreement.',
  },
  'pay-from-fund': {
    title: 'Have the contribution of the Fund paid',
    why: 'The OCMW pays within 10 working days.',
  },
  'follow-fund-plan': {
    title: 'Follow the repayment to the Fund',
    why: 'Is the plan kept?',
  },
  'repair-fund-plan': {
    title: 'The Fund’s plan is not kept: repair it',
    why: 'The OCMW gets at least two weeks to find a solution.',
  },
  'check-tenant-informed': {
    title: 'Check that the tenant knows of the registration',
    why: 'That is the only condition to begin.',
  },
  'first-home-visit': {
    title: 'Visit the tenant at home for the first time',
    why: 'See with the tenant what is difficult.',
  },
  'repeat-first-visit': {
    title: 'Go by again for the first talk',
    why: 'The first visit failed.',
  },
  'agreement-both-parties': {
    title: 'Ask tenant and landlord to agree',
    why: 'Both parties must agree to the guidance; write down what is agreed.',
  },
  'half-yearly-evaluation': {
    title: 'Evaluate the guidance',
    why: 'Are agreements kept and do the skills grow?',
  },
  'three-year-limit': {
    title: 'Round off the guidance: it lasts three years at most',
    why: 'Build the network that takes over afterwards.',
  },
  'joint-first-visit': {
    title: 'Make the first visit together with the referrer',
    why: 'Talk about the reason of the referral, the wanted result and the frame; set the goals for change.',
  },
  'feedback-to-referrer': {
    title: 'Give feedback to the referrer',
    why: 'The referrer stays involved and can be asked.',
  },
  'evaluation-three-months': {
    title: 'Evaluate after three months, with the referrer',
    why: 'Which adjustments are needed to reach the goals within six months?',
  },
  'adjust-goals': {
    title: 'Adjust the goals',
    why: 'Agree with tenant and referrer what must change.',
  },
  'end-of-six-months': {
    title: 'Round off the guidance after six months',
    why: 'Are the goals reached? Refer on where needed.',
  },
  'intake-visit': {
    title: 'Visit the tenant for the intake',
    why: 'Map problems and possibilities; win trust, also without a request for help.',
  },
  'repeat-intake-visit': {
    title: 'Try the intake again',
    why: 'Make clear what follows when no help starts.',
  },
  'motivate-refusal': {
    title: 'Motivate in writing why the guidance does not start',
    why: 'The agreement with the landlord asks for a thorough motivation.',
  },
  'action-plan': {
    title: 'Make the action plan with the tenant',
    why: 'Specific, feasible goals, with the landlord’s conditions. Other goals do not concern the landlord.',
  },
  'evaluation-with-landlord': {
    title: 'Evaluate the goals with the landlord',
    why: 'Only the goals that concern the housing problem.',
  },
  'nine-month-review': {
    title: 'See after nine months whether the guidance can end',
    why: 'Guidance lasts nine months on average.',
  },
  'extended-review': {
    title: 'See whether the extended guidance can end',
    why: 'The goals were not reached yet.',
  },
  'transit-intake': {
    title: 'Do the intake for a transit home',
    why: 'The household may be homeless within a month.',
  },
  'transit-agreement': {
    title: 'Conclude the agreement for the transit home',
    why: 'Home and guidance go together.',
  },
  'transit-evaluation': {
    title: 'Evaluate the stay in the transit home',
    why: 'Is the tenant self-reliant enough to find and keep a home?',
  },
  'transit-move-on': {
    title: 'Help to move on to a rented home',
    why: 'The goals are reached: find a lasting home now.',
  },
  'crisis-placement': {
    title: 'Find a crisis shelter today',
    why: 'The household is homeless, suddenly and at once.',
  },
  'crisis-search-home': {
    title: 'Help to search for a home after the shelter',
    why: 'The shelter lasts four months and can be prolonged once.',
  },
  'crisis-end-first-term': {
    title: 'The first four months of shelter end',
    why: 'Decide on departure or four more months.',
  },
  'crisis-end-second-term': {
    title: 'The crisis shelter ends',
    why: 'The second and last term of four months ends.',
  },
  'closing-record': {
    title: 'Close the case or keep it open',
    why: 'Are the goals reached? Was an eviction avoided?',
  },
  'look-again': {
    title: 'Look at this case again',
    why: 'It was left open last month. Can it be closed now?',
  },
  'aftercare-one-month': {
    title: 'Aftercare: contact after one month',
    why: 'Is all well? Tenant and landlord may always come back.',
  },
  'aftercare-three-months': {
    title: 'Aftercare: contact after three months',
    why: 'Is all still well? At a relapse we start again.',
  },
  'aftercare-six-months': {
    title: 'Aftercare: last contact after six months',
    why: 'Then we close; the door stays ajar.',
  },
};
