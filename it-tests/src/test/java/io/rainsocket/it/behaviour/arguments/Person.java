package io.rainsocket.it.behaviour.arguments;

import java.util.ArrayList;
import java.util.List;

/** A JavaBean as an argument. */
public class Person {

    private int age;
    private List<String> names = new ArrayList<>();

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public List<String> getNames() {
        return names;
    }

    public void setNames(List<String> names) {
        this.names = names;
    }
}
