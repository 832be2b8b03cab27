import { ERRORS, type ErrorCode } from '../protocol/errors.ts';
import { guardTitles, guardTraits } from '../rules/data/guards.ts';
import type { Texts, Title } from './texts.ts';

/** English. Refusals, titles and characters are told in the words of the tables that have them. */
export const en = {
  errors: Object.fromEntries(Object.entries(ERRORS).map(([code, { message }]) => [code, message])) as Record<
    ErrorCode,
    string
  >,
  ships: {
    SCOUT_SHIP: 'Scout Ship',
    CARGO_HAULER: 'Cargo Hauler',
    ESCAPE_POD: 'Escape Pod',
    LIGHT_FREIGHTER: 'Light Freighter',
    DEFENDER: 'Defender',
    FAST_COURIER: 'Fast Courier',
    COLONY_SHIP: 'Colony Ship',
    CARRIER: 'Carrier',
  },
  titles: Object.fromEntries(guardTitles.map(title => [title, title])) as Record<Title, string>,
  traits: Object.fromEntries(
    guardTraits.map(({ trait, description }) => [trait, { trait, description }]),
  ) as Texts['traits'],
  openings: {
    'Strict Rule-Follower':
      'You surface from cryo sleep with a head full of fog and no idea who signed you out. The year is 2102, the sign says Callisto Orbital Shipyard, and a yellow line on the deck says not to cross it. An orange cat crosses it. Beyond, ships stand on numbered pads, each exactly in the middle of its square. A guard steps up, form already open; the badge reads {title} {name}. “Good morning. This bay is restricted, and you are in it. Either one of these ships is registered to you, or you are an error, and I correct errors. Which one is yours?”',
    'Friendly Veteran':
      'Cryo sleep leaves your head full of wool and your knees full of doubt. Somewhere behind your own name, memory simply stops. It is 2102, Callisto hangs in the window of the shipyard like a scuffed coin, and a handful of ships stand on the pads. An orange cat strolls past as if it owned them all. On a crate sits {title} {name}, pouring something hot from a flask. “Morning, sleeper. No rush, everybody wakes up a stranger here. But a pilot without a ship is only a passenger, so tell me: which of those beauties is yours?”',
    'Paranoid Newbie':
      'A torch in your face, and behind it nothing much: cryo sleep has left you your boots and very few memories. This is a shipyard near Callisto, the calendar on the wall insists on 2102, and ships stand on the pads with their hatches open. An orange cat strolls by and is asked for its pass. It declines to answer. The torch swings back to you; above it trembles a brand-new badge, {title} {name}. “You! Don’t move! Or do, but slowly. They told us impostors come in through the cryo deck. So, which of these ships is yours? I will know if you lie. Probably.”',
    'Tired Night-Shifter':
      'The cryo pod lets go of you shortly before dawn, or before what a shipyard near Callisto calls dawn in 2102. Your memory has not woken up yet. On the pads a few ships tick as their hulls cool; on the only warm pipe an orange cat stretches, thinks it over and wanders off. At the desk a coffee has been cold for hours, and behind it somebody slowly lifts their head: {title} {name}, says the badge. “Oh. A visitor. Eleven hours of nothing, and now you. Let’s keep this short. The ships are over there. Which one is yours?”',
    'Shrewd Investigator':
      'You wake and reach for your name; it comes slowly, like everything after cryo sleep. A shipyard, you decide. Callisto, by the light. 2102, by the clock. Ships stand on the pads, quiet and expensive. An orange cat strolls among them and stops at none, which tells you nothing. Somebody has been leaning on a strut for quite a while, watching you look around. The badge says {title} {name}, the smile says even less. “You looked at every ship out there before you looked at me. At one of them a little longer. So go on. Which of them is yours?”',
    'Cynical Bureaucrat':
      'Cryo sleep ends with a buzzer and a receipt. What came before is a blur; the receipt says 2102, shipyard near Callisto, one sleeper, contents not checked. Behind a counter with a single open window, ships stand on the pads. An orange cat strolls along the counter, over four folders, and is the only one here without a number. Behind the glass, {title} {name} reaches for a stamp without looking up. “Let me guess. You slept long, you remember little, and one of those ships just happens to be yours. It always does. Go ahead, surprise me: which one?”',
  },
  questions: {
    identity_verification: {
      any: [
        'Who signed your pilot’s licence, and what made them do it?',
        'Which office cleared you to fly, and what did you have to promise them?',
        'If I look up your pilot registration, what does it say under “remarks”?',
      ],
      ships: {
        CARGO_HAULER: [
          'A hauler takes a commercial licence. Where did you earn yours, and how close was it?',
          'Who registered you as a hauler pilot, and what was your first load?',
          'Nobody is trusted with a hold that size for nothing. Who vouched for you?',
        ],
        SCOUT_SHIP: [
          'Scouts fly on a survey clearance. Who issued yours, and for which stretch of nowhere?',
          'What call sign is on your licence, and how did you end up with it?',
          'Scout pilots register what they are looking for. What did you write down?',
        ],
      },
    },
    arrival_details: {
      any: [
        'When did you dock, and what do you remember of the approach?',
        'Who cleared you to dock, and how did they sound?',
        'Which way did you come in, and what nearly went wrong?',
      ],
      ships: {
        CARGO_HAULER: [
          'When did you bring that hauler in, and what was in the hold?',
          'Docking a hauler is like parking a warehouse. Who talked you in, and how did it go?',
          'Who signed for your cargo when you docked, and where is it now?',
        ],
        DEFENDER: [
          'Armed ships announce themselves. Who cleared your approach, and what did you do with the guns?',
          'A Defender on approach makes people nervous. What did you say to calm the tower?',
          'When did you dock, and what were you guarding on the way here?',
        ],
      },
    },
    ship_knowledge: {
      any: [
        'How far do you trust her warp drive in one jump, and what taught you that?',
        'How long has she been registered, and who had her before you?',
        'In which registry is she entered, and why that one?',
      ],
      ships: {
        SCOUT_SHIP: [
          'What is the longest warp you ever got out of this scout, and what did it cost you?',
          'Every scout has one sensor that lies. Which one is it on yours?',
          'How old is her registration, and what is the first thing she ever found for you?',
        ],
        CARGO_HAULER: [
          'How far does she warp with a full hold, and what do you do when that is not enough?',
          'How old are her papers, and what is the oldest part that still works?',
          'Which registry lists her tonnage, and by how much does it flatter her?',
        ],
      },
    },
    situational_awareness: {
      any: [
        'This bay is restricted. What brings you into it?',
        'Who gave you permission to pass through here, and what for?',
        'Which of today’s dock protocols are you following? Your own words will do.',
      ],
      ships: {
        ESCAPE_POD: [
          'Pods are for leaving in a hurry. What are you leaving?',
          'People do not linger in a restricted bay for an escape pod. Why do you?',
          'I know of no emergency. Under which protocol would you board a pod?',
        ],
        FAST_COURIER: [
          'Couriers have a transit permit and no time. Who gave you the one and took the other?',
          'What is so urgent that a courier waits in a restricted bay?',
          'Which protocol covers whatever you are carrying, and who is waiting for it?',
        ],
      },
    },
  },
  leads: {
    doubting: {
      'Strict Rule-Follower': 'That answer does not fit the box on the form.',
      'Friendly Veteran': 'Ha, I used to tell that one myself.',
      'Paranoid Newbie': 'They warned us about answers like that, on slide nine.',
      'Tired Night-Shifter': 'Hm. I would write that down, but then I would have to believe it.',
      'Shrewd Investigator': 'Interesting. You took a breath there.',
      'Cynical Bureaucrat': 'Lovely. I file three of those before lunch.',
    },
    sharp: {
      'Strict Rule-Follower': 'The form has no line for charm, so be precise.',
      'Friendly Veteran': 'I like you, so do us both a favour and stop embroidering.',
      'Paranoid Newbie': 'My hand is on the alarm, just so you know!',
      'Tired Night-Shifter': 'My shift ends in an hour, and you are most of it. A straight answer, please.',
      'Shrewd Investigator': 'I am not writing this down, I am remembering it. Think first.',
      'Cynical Bureaucrat': 'This stamp says “denied”. Give me one reason to look for the other.',
    },
  },
  closings: {
    success: {
      'Strict Rule-Follower':
        'Every box is ticked, which surprises nobody more than me. The {ship} is released to you, with {credits} credits as laid down.',
      'Friendly Veteran':
        'That will do, and I have heard them all. Take the {ship} and {credits} credits, and come back with a story I don’t know yet.',
      'Paranoid Newbie':
        'You passed! I mean, naturally you passed: the {ship} is yours, with {credits} credits, and please sign before I think about it.',
      'Tired Night-Shifter':
        'Fine. The {ship} and {credits} credits, sign here, and I can honestly say I saw nothing: my eyes were shut.',
      'Shrewd Investigator':
        'It holds together, and I did pull at it. The {ship} is yours, {credits} credits with it, and the details stay with me.',
      'Cynical Bureaucrat':
        'I don’t believe a word, but the words agree with one another, and that is all the form asks. The {ship}, {credits} credits, stamped.',
    },
    convinced: {
      'Strict Rule-Follower':
        'No further questions, and I have never skipped a page before. The {ship} is yours as of now, with {credits} credits.',
      'Friendly Veteran':
        'Stop, stop, I know a pilot when I hear one. Off you go with the {ship} and {credits} credits, and mind the cat.',
      'Paranoid Newbie':
        'Nobody could make all of that up! Here, the {ship}, {credits} credits, and if anybody asks, I knew at once.',
      'Tired Night-Shifter':
        'You had me a question ago, and I would like to sit down. The {ship}, {credits} credits, good night.',
      'Shrewd Investigator':
        'I had two more traps laid, and you have walked around both without seeing them. Take the {ship} and {credits} credits.',
      'Cynical Bureaucrat':
        'Twice in nineteen years I have put this stamp down of my own accord; this makes three. The {ship}, {credits} credits, go before it wears off.',
    },
    pod: {
      'Strict Rule-Follower':
        'The {ship} needs no questions, only a signature: form one, page one. Sign for {credits} credits as well.',
      'Friendly Veteran':
        'The {ship}? Modest people are rare on this dock, so have {credits} credits with it, and a hot meal before you go.',
      'Paranoid Newbie':
        'Only the {ship}, and no trick? Then it is yours, with {credits} credits, and I can breathe again.',
      'Tired Night-Shifter':
        'The {ship}. Bless you, that is the shortest form we have, and it comes with {credits} credits.',
      'Shrewd Investigator':
        'Most people reach for more. The {ship} is yours, with {credits} credits, and now I really am curious about you.',
      'Cynical Bureaucrat':
        'The {ship}, and nobody lied to me for it; I shall have to look up the procedure. Here are {credits} credits meanwhile.',
    },
    failure: {
      'Strict Rule-Follower':
        'Claim refused, paragraph twelve. The same paragraph grants you the escape pod and {credits} credits; I did not write it.',
      'Friendly Veteran':
        'Nice try, and I mean it. That ship stays here, but the escape pod flies, and {credits} credits will get you a start.',
      'Paranoid Newbie':
        'No, and I practised saying that. You get the escape pod and {credits} credits, and I am watching until you are gone.',
      'Tired Night-Shifter':
        'Nice story, wrong shift. You get the escape pod and {credits} credits, I get the paperwork.',
      'Shrewd Investigator':
        'It was a good story until you began helping it along. The escape pod and {credits} credits: more than you came in with.',
      'Cynical Bureaucrat':
        'Denied, in three copies. The escape pod and {credits} credits are all the comfort this office has a budget for.',
    },
    caught: {
      'Strict Rule-Follower':
        'You have stated two things that exclude each other, and I have both in writing. The escape pod, {credits} credits, and an entry in your file.',
      'Friendly Veteran':
        'A decent liar keeps to one story, friend, and you brought three. Take the escape pod and {credits} credits, and practise.',
      'Paranoid Newbie':
        'That is not what you said before, I have it right here! You get the escape pod and {credits} credits, I get my first incident report.',
      'Tired Night-Shifter':
        'Even half asleep I noticed that one. The escape pod, {credits} credits, and please contradict yourself somewhere else.',
      'Shrewd Investigator':
        'First the one thing, then the other, both with the same smile. The escape pod and {credits} credits; the rest goes into my notebook.',
      'Cynical Bureaucrat':
        'People usually wait for the second interview to contradict themselves. The escape pod, {credits} credits, next.',
    },
    high_suspicion: {
      'Strict Rule-Follower':
        'I end this interview under article two: reasonable doubt, and plenty of it. You leave in the escape pod, with {credits} credits.',
      'Friendly Veteran':
        'Let’s stop before you talk yourself into a cell. Take the escape pod and {credits} credits, and I forget the rest.',
      'Paranoid Newbie':
        'Stop talking, I have pressed the button! The escape pod, {credits} credits, and hands where I can see them!',
      'Tired Night-Shifter':
        'Enough: one more sentence and I have to write a report. The escape pod, {credits} credits, off you go.',
      'Shrewd Investigator':
        'No more questions; you have answered the ones I did not ask. The escape pod and {credits} credits, for now.',
      'Cynical Bureaucrat':
        'That is enough to fill the folder. The escape pod, {credits} credits, and spare us both the appeal.',
    },
  },
} as const satisfies Texts;
