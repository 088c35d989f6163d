/// Knowledge of English, one file a subject.
enum English {}
