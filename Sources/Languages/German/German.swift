/// Knowledge of German, one file a subject.
enum German {}
