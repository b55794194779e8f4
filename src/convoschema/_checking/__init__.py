"""Bundle and payload → findings → problems: what is wrong with a payload, by whichever engine."""
